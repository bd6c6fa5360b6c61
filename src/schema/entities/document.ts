import { Field } from 'type-graphql';
import { Fact, Links, Reads, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('DOCUMENT', ['文件', 'document'], 'A text from which the graph takes statements.', '融湾向新')
export class Document extends Entity {
  @Field(() => String, { description: 'Name of the file in the folder of texts (`corpus`).' })
  file!: string;

  @Field(() => String, { description: 'SHA-256 hash of the bytes of the file, in hexadecimal.' })
  sha256!: string;

  @Fact('text', ['发布者', 'publisher'], { expected: true })
  publisher!: string;

  @Fact('text', ['作者', 'authors'], { expected: true })
  author!: string;

  @Fact('text', ['网址', 'web address of the publication'], { expected: true })
  url!: string;

  @Fact('date', ['发布日期', 'date of publication'], {
    description: 'Date of publication (发布日期). If the date is doubtful, the statement with the predicate publishedOn has the doubts.',
    expected: true,
    dates: true,
  })
  publishedOn!: string;

  @Links('Organization', ['数据来源', 'organizations that provided the data of the document'])
  dataSource!: unknown;

  @Reads('file', 'sha256')
  @Field(() => String, { nullable: true, description: 'Whole text of the document; null if the service has no copy of the file.' })
  text?: string;
}
