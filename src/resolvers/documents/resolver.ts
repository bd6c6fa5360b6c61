/** Resolves the text of a document and the quotes of passages, both read from the corpus. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { Document } from '../../schema/entities/document.ts';
import { Evidence } from '../../schema/values.ts';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver()
  text(@Root() { file, sha256 }: Document, @Ctx() { corpus }: Context): string | null {
    return corpus.text(file, sha256);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver()
  async quote(
    @Root() { documentId, pieces }: Evidence & { documentId: string },
    @Ctx() { loaders, corpus }: Context,
  ): Promise<string | null> {
    const file = await loaders.files.load(documentId);
    return file && corpus.quote(file, pieces);
  }
}
