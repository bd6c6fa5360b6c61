/**
 * The list of all entity types. Each line also gives the names of the type's root fields. The order is that of how likely a bare name means
 * a type: 赣州 means the city rather than its port, its park or its government.
 */
import { Agreement } from './agreement.ts';
import { City } from './city.ts';
import { Company } from './company.ts';
import { Corridor } from './corridor.ts';
import { County } from './county.ts';
import { Document } from './document.ts';
import { Event } from './event.ts';
import { Fund } from './fund.ts';
import { Industry } from './industry.ts';
import { Investment } from './investment.ts';
import { Metric } from './metric.ts';
import { Organization } from './organization.ts';
import { Park } from './park.ts';
import { Person } from './person.ts';
import { Policy } from './policy.ts';
import { Port } from './port.ts';
import { Product } from './product.ts';
import { Project } from './project.ts';
import { Region } from './region.ts';

export const ENTITY_TYPES = [
  { type: City, one: 'city', many: 'cities' },
  { type: Region, one: 'region', many: 'regions' },
  { type: County, one: 'county', many: 'counties' },
  { type: Park, one: 'park', many: 'parks' },
  { type: Port, one: 'port', many: 'ports' },
  { type: Company, one: 'company', many: 'companies' },
  { type: Organization, one: 'organization', many: 'organizations' },
  { type: Corridor, one: 'corridor', many: 'corridors' },
  { type: Project, one: 'project', many: 'projects' },
  { type: Policy, one: 'policy', many: 'policies' },
  { type: Agreement, one: 'agreement', many: 'agreements' },
  { type: Event, one: 'event', many: 'events' },
  { type: Fund, one: 'fund', many: 'funds' },
  { type: Person, one: 'person', many: 'people' },
  { type: Industry, one: 'industry', many: 'industries' },
  { type: Product, one: 'product', many: 'products' },
  { type: Document, one: 'document', many: 'documents' },
  { type: Metric, one: 'metric' }, // its list is `metrics`, which has arguments of its own
  { type: Investment, one: 'investment' }, // its list is `investments`, which has a filter of its own
] as const;
