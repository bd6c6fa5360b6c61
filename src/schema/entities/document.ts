import { Field } from 'type-graphql';
import { Fact, Links, Reads, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('DOCUMENT', ['文件', 'document'], 'A text that the graph cites.', '融湾向新')
export class Document extends Entity {
  @Field(() => String, { description: "The file's name in the corpus." })
  file!: string;

  @Field(() => String, { description: "Of the file's bytes, hexadecimal." })
  sha256!: string;

  @Fact('text', ['发布者', 'who published it'], { expected: true })
  publisher!: string;

  @Fact('text', ['作者', 'who wrote it'], { expected: true })
  author!: string;

  @Fact('text', ['网址', 'where it was published'], { expected: true })
  url!: string;

  @Fact('date', ['发布日期', 'when it was published; doubts stand on its statement'], { expected: true, dates: true })
  publishedOn!: string;

  @Links('Organization', ['数据来源', 'who gave it its data'])
  dataSource!: unknown;

  @Reads('file', 'sha256')
  @Field(() => String, { nullable: true, description: 'The whole text; null where the service has no copy.' })
  text?: string;
}
