/** Every kind of entity, once: the pair of root fields, the lists and the relations of each follow from this line. */
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

export const KINDS = [
  { kind: Region, one: 'region', many: 'regions' },
  { kind: City, one: 'city', many: 'cities' },
  { kind: County, one: 'county', many: 'counties' },
  { kind: Company, one: 'company', many: 'companies' },
  { kind: Organization, one: 'organization', many: 'organizations' },
  { kind: Person, one: 'person', many: 'people' },
  { kind: Park, one: 'park', many: 'parks' },
  { kind: Project, one: 'project', many: 'projects' },
  { kind: Policy, one: 'policy', many: 'policies' },
  { kind: Agreement, one: 'agreement', many: 'agreements' },
  { kind: Corridor, one: 'corridor', many: 'corridors' },
  { kind: Port, one: 'port', many: 'ports' },
  { kind: Event, one: 'event', many: 'events' },
  { kind: Fund, one: 'fund', many: 'funds' },
  { kind: Industry, one: 'industry', many: 'industries' },
  { kind: Product, one: 'product', many: 'products' },
  { kind: Investment, one: 'investment' }, // its list is the question `investments`, with a filter of its own
  { kind: Metric, one: 'metric' }, // likewise `metrics`
  { kind: Document, one: 'document', many: 'documents' },
] as const;
