import { Abstract, Links } from '../decorators.ts';
import { Entity } from './entity.ts';

@Abstract(
  'A place, a company, an organization, a person or a fund: an entity that can sign, issue, organize, found, operate and take part.',
)
export abstract class Actor extends Entity {
  @Links('Agreement', ['协议', 'agreements to which the actor is a party'], { inverse: 'parties' })
  agreements!: unknown;

  @Links('Policy', ['发布政策', 'policies that the actor issued'], { inverse: 'issuedBy' })
  issued!: unknown;

  @Links('Policy', ['实施政策', 'policies that the actor adopted'], { inverse: 'adoptedBy' })
  adopted!: unknown;

  @Links('Policy', ['被对标', 'policies that follow the rules of the actor'], { inverse: 'follows' })
  followedBy!: unknown;

  @Links('Event', ['主办活动', 'events that the actor organized'], { inverse: 'organizers' })
  organized!: unknown;

  @Links('Event', ['参加活动', 'events in which the actor took part'], { inverse: 'participants' })
  participatedIn!: unknown;

  @Links('Entity', ['开发', 'parks and projects that the actor develops'], { inverse: 'developedBy' })
  develops!: unknown;

  @Links('Entity', ['运营', 'corridors, parks, ports and projects that the actor operates'], { inverse: 'operator' })
  operates!: unknown;

  @Links('Entity', ['设立', 'organizations and funds that the actor founded'], { inverse: 'foundedBy' })
  founded!: unknown;

  @Links('Person', ['任职人员', 'people who hold an office in the actor'], { inverse: 'officeAt' })
  officials!: unknown;

  @Links('Organization', ['所属组织', 'organizations of which the actor is a member'], { inverse: 'members' })
  memberOfBodies!: unknown;

  @Links('Entity', ['合作', 'entities that cooperate with the actor'], { symmetric: true })
  cooperatesWith!: unknown;

  @Links('Place', ['支援', 'places that the actor supports in a programme of paired aid'], { inverse: 'supportedBy' })
  aids!: unknown;

  @Links('Entity', ['人员来源', 'organizations and places that sent staff to the actor'], { inverse: 'sentStaffTo' })
  receivedStaffFrom!: unknown;

  @Links('Fund', ['投资基金', 'funds that invest in the actor'], { inverse: 'investsIn' })
  fundedBy!: unknown;
}
