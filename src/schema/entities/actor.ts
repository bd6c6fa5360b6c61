import { Abstract, Links } from '../decorators.ts';
import { Entity } from './entity.ts';

@Abstract('Who can act: a place, a firm, a body, a person or a fund. It signs, issues, organizes, founds, operates and takes part.')
export abstract class Actor extends Entity {
  @Links('Agreement', ['协议', 'agreements it is a party to'], { inverse: 'parties' })
  agreements!: unknown;

  @Links('Policy', ['发布政策', 'policies it issued'], { inverse: 'issuedBy' })
  issued!: unknown;

  @Links('Policy', ['实施政策', 'policies it adopted'], { inverse: 'adoptedBy' })
  adopted!: unknown;

  @Links('Policy', ['被对标', 'policies that follow its rules'], { inverse: 'follows' })
  followedBy!: unknown;

  @Links('Event', ['主办活动', 'events it organized'], { inverse: 'organizers' })
  organized!: unknown;

  @Links('Event', ['参加活动', 'events it took part in'], { inverse: 'participants' })
  participatedIn!: unknown;

  @Links('Entity', ['开发', 'parks and projects it develops'], { inverse: 'developedBy' })
  develops!: unknown;

  @Links('Entity', ['运营', 'what it operates'], { inverse: 'operator' })
  operates!: unknown;

  @Links('Entity', ['设立', 'what it founded'], { inverse: 'foundedBy' })
  founded!: unknown;

  @Links('Person', ['任职人员', 'people who hold an office in it'], { inverse: 'officeAt' })
  officials!: unknown;

  @Links('Organization', ['所属组织', 'bodies it is a member of'], { inverse: 'members' })
  memberOfBodies!: unknown;

  @Links('Entity', ['合作', 'who it cooperates with'], { symmetric: true })
  cooperatesWith!: unknown;

  @Links('Place', ['支援', 'places it supports under a programme of paired aid'], { inverse: 'supportedBy' })
  aids!: unknown;

  @Links('Entity', ['来自其人员', 'bodies and places that sent staff to it'], { inverse: 'sentStaffTo' })
  receivedStaffFrom!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in it'], { inverse: 'investsIn' })
  fundedBy!: unknown;
}
