import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('CORRIDOR', ['通道', 'corridor'], 'A railway, road, waterway, water supply, or a train, truck or air service.', '赣深高铁', {
  hint: 'railway, road, waterway, train, truck or air service, water supply',
})
export class Corridor extends Entity {
  @Links('Place', ['连接', 'the places at its ends'], { locates: true })
  connects!: unknown;

  @Links('Place', ['途经', 'places it passes through'], { locates: true, precedence: 2 })
  passesThrough!: unknown;

  @Link('Corridor', ['隶属', 'the corridor it is part of'])
  partOf!: unknown;

  @Links('Corridor', ['组成', 'its sections'], { inverse: 'partOf' })
  sections!: unknown;

  @Fact('date', ['开通', 'when it opened'], { expected: true, unlessSubtype: ['river'], dates: true, happens: 'DONE' })
  opened!: string;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Links('Entity', ['运营方', 'who operates it'])
  operator!: unknown;

  @Fact('text', ['作用', 'what it is for'], { many: true })
  role!: string[];

  @Links('Project', ['组成项目', 'projects that are part of it'], { inverse: 'partOf' })
  partProjects!: unknown;
}
