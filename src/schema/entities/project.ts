import { Fact, Links, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type(
  'PROJECT',
  ['项目', 'project'],
  'Works, a building, an attraction, a platform or a programme of construction.',
  '赣州稀土新材料中试平台',
  { hint: 'also attractions, buildings, works, programmes of construction' },
)
export class Project extends Entity {
  @Links('Place', ['所在地', 'places where it is located'], { locates: true })
  locatedIn!: unknown;

  @Links('Entity', ['建设方', 'who develops it'], { hint: 'who builds it jointly' })
  developedBy!: unknown;

  @Links('Entity', ['运营方', 'who operates it'])
  operator!: unknown;

  @Links('Entity', ['隶属', 'what it is part of'])
  partOf!: unknown;

  @Fact('status', ['进展', 'how far it has got'])
  progress!: string;

  @Fact('date', ['启用', 'when it opened'], { expected: true, dates: true, happens: 'DONE' })
  opened!: string;

  @Links('Industry', ['行业', 'its industries'])
  industries!: unknown;

  @Fact('text', ['荣誉', 'titles and awards'], { many: true })
  honours!: string[];

  @Fact('text', ['作用', 'what it is for'], { many: true })
  role!: string[];

  @Links('Investment', ['投资', 'investments in it'], { inverse: 'project' })
  investments!: unknown;

  @Links('Project', ['组成项目', 'projects that are part of it'], { inverse: 'partOf' })
  partProjects!: unknown;

  @Links('Entity', ['合作', 'who it cooperates with'], { symmetric: true })
  cooperatesWith!: unknown;

  @Links('Entity', ['来自其人员', 'bodies and places that sent staff to it'], { inverse: 'sentStaffTo' })
  receivedStaffFrom!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in it'], { inverse: 'investsIn' })
  fundedBy!: unknown;

  @Links('Park', ['所在平台', 'parks that host it'], { inverse: 'hosts' })
  hostedIn!: unknown;
}
