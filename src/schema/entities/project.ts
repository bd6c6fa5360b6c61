import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type(
  'PROJECT',
  ['项目', 'project'],
  'Construction works, a building, an attraction, a platform or a construction programme.',
  '赣州稀土新材料中试平台',
  { hint: 'also attractions, buildings, works, programmes of construction' },
)
export class Project extends Entity {
  @Links('Place', ['所在地', 'places where the project is located'], { locates: true })
  locatedIn!: unknown;

  @Links('Entity', ['建设方', 'developers of the project'], { hint: 'who builds it jointly' })
  developedBy!: unknown;

  @Links('Entity', ['运营方', 'operators of the project'])
  operator!: unknown;

  @Links('Entity', ['隶属', 'entities to which the project belongs'])
  partOf!: unknown;

  @Fact('status', ['进展', 'status that the project has reached'])
  progress!: string;

  @Fact('date', ['启用', 'date of opening'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;

  @Links('Industry', ['行业', 'industries of the project'])
  industries!: unknown;

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Fact('text', ['作用', 'purposes of the project'], { many: true })
  role!: string[];

  @Links('Investment', ['投资', 'investments in the project'], { inverse: 'project' })
  investments!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of the project'], { inverse: 'partOf' })
  partProjects!: unknown;

  @Links('Entity', ['合作', 'entities that cooperate with the project'], { symmetric: true })
  cooperatesWith!: unknown;

  @Links('Entity', ['人员来源', 'organizations and places that sent staff to the project'], { inverse: 'sentStaffTo' })
  receivedStaffFrom!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in the project'], { inverse: 'investsIn' })
  fundedBy!: unknown;

  @Links('Park', ['所在平台', 'parks that host the project'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
