import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('PERSON', ['人物', 'person'], 'An official, an author or somebody who is quoted.', '傅正华')
export class Person extends Actor {
  @Links('Entity', ['任职于', 'where the person holds an office; the title is a qualifier'], {
    hint: 'with qualifier `title`: the office in Chinese',
    describedBy: 'title',
  })
  officeAt!: unknown;

  @Link('City', ['来自', 'the city the person is from'], { locates: true })
  homeCity!: unknown;

  @Fact('text', ['身份', 'what the person does'], { many: true })
  role!: string[];
}
