import { Fact, Link, Links, Type } from '../decorators.ts';
import { Actor } from './actor.ts';

@Type('PERSON', ['人物', 'person'], 'A person, such as an official, an author or somebody who is quoted.', '傅正华')
export class Person extends Actor {
  @Links('Entity', ['任职于', 'entities in which the person holds an office'], {
    description: 'Entities in which the person holds an office (任职于). The title is in the qualifier `title` of the statement.',
    hint: 'with qualifier `title`: the office in Chinese',
    describedBy: 'title',
  })
  officeAt!: unknown;

  @Link('City', ['来自', 'city that the person comes from'], { locates: true })
  homeCity!: unknown;

  @Fact('text', ['身份', 'occupations or functions of the person'], { many: true })
  role!: string[];
}
