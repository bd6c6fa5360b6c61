import { Fact, Link, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type('CORRIDOR', ['通道', 'corridor'], 'A railway, road, waterway, water supply, or a train, truck or air service.', '赣深高铁', {
  hint: 'railway, road, waterway, train, truck or air service, water supply',
})
export class Corridor extends Entity {
  @Links('Place', ['连接', 'places at the ends of the corridor'], { locates: true })
  connects!: unknown;

  @Links('Place', ['途经', 'places through which the corridor passes'], { locates: true, precedence: 2 })
  passesThrough!: unknown;

  @Link('Corridor', ['隶属', 'larger corridor to which this corridor belongs'])
  partOf!: unknown;

  @Links('Corridor', ['组成', 'sections of the corridor'], { inverse: 'partOf' })
  sections!: unknown;

  @Fact('date', ['开通', 'date of opening'], { expected: true, unlessSubtype: ['river'], dates: true, happens: 'DONE' })
  opened!: string;

  @Fact('status', ['进展', 'status that the corridor has reached'])
  progress!: string;

  @Links('Entity', ['运营方', 'operators of the corridor'])
  operator!: unknown;

  @Fact('text', ['作用', 'purposes of the corridor'], { many: true })
  role!: string[];

  @Links('Project', ['组成项目', 'projects that are part of the corridor'], { inverse: 'partOf' })
  partProjects!: unknown;
}
