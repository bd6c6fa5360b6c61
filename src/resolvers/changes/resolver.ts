/** Resolves `changes`: compares what two documents say. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { RowOf } from '../../graph/asking.ts';
import { Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { readList, statementList } from '../../loaders/list.ts';
import { statementParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';
import { unpack } from '../../stored/packed.ts';
import { ChangesArgs } from './arguments.ts';
import { moved, type Said } from './moved.ts';
import { Changes } from './types.ts';

@Resolver(() => Changes)
export class ChangesResolver {
  @Query(() => Changes, {
    nullable: true,
    description: 'Two documents side by side: statements that both make, that differ, and that only one of them makes.',
  })
  changes(@Args(() => ChangesArgs) { from, to, about }: ChangesArgs): Compared {
    if (from === to) throw new Fault('BAD_USER_INPUT', `Both are ${from}: expected two documents.`);
    return { fromId: from, toId: to, about: about ?? null };
  }

  @FieldResolver()
  async moved(@Root() { fromId, toId, about }: Compared, @Ctx() { graph }: Context) {
    const rows = await graph.ask('statements/moved', { one: fromId, other: toId, about });
    return moved(rows.map((row) => ({ ...row, before: unpacked(row.before), after: unpacked(row.after) })));
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'Statements that both documents make in the same way.' })
  both(@Root() compared: Compared, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('both', { documents: [compared.fromId, compared.toId] }, compared, page, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), {
    description: 'Statements of the document `from` that the document `to` does not make in the same way; those in `moved` are included.',
  })
  onlyFrom(@Root() compared: Compared, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyFrom', { documents: [compared.fromId], notDocuments: [compared.toId] }, compared, page, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), {
    description: 'Statements of the document `to` that the document `from` does not make in the same way; those in `moved` are included.',
  })
  onlyTo(@Root() compared: Compared, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyTo', { documents: [compared.toId], notDocuments: [compared.fromId] }, compared, page, context, info);
  }

  private part(
    field: keyof typeof NOTHING,
    filter: Given<StatementFilter>,
    { fromId, toId, about }: Compared,
    page: PageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) {
    return readList(context, info, page, (args) => {
      const given = { ...args, filter: { ...filter, around: about } };
      return {
        ...statementList(statementParameters(given, `changes ${field} ${fromId} ${toId}`, context.model), []),
        none: NOTHING[field],
      };
    });
  }
}

const NOTHING = {
  both: 'There is nothing that both say alike.',
  onlyFrom: 'The one says nothing there that the other does not say too.',
  onlyTo: 'The other says nothing there that the one does not say too.',
};

/** Converts a statement of one of the documents: unpacks its figure and its qualifiers. */
const unpacked = ({ quantity, qualifiers, ...said }: RowOf<'statements/moved'>['before']): Said => ({
  ...said,
  quantity: quantity && unpack(quantity),
  qualifiers: unpack(qualifiers),
});

interface Compared {
  fromId: string;
  toId: string;
  about: string | null;
}
