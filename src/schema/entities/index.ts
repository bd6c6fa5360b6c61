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

export const ENTITY_TYPES = [
  { type: Region, one: 'region', many: 'regions' },
  { type: City, one: 'city', many: 'cities' },
  { type: County, one: 'county', many: 'counties' },
  { type: Company, one: 'company', many: 'companies' },
  { type: Organization, one: 'organization', many: 'organizations' },
  { type: Person, one: 'person', many: 'people' },
  { type: Park, one: 'park', many: 'parks' },
  { type: Project, one: 'project', many: 'projects' },
  { type: Policy, one: 'policy', many: 'policies' },
  { type: Agreement, one: 'agreement', many: 'agreements' },
  { type: Corridor, one: 'corridor', many: 'corridors' },
  { type: Port, one: 'port', many: 'ports' },
  { type: Event, one: 'event', many: 'events' },
  { type: Fund, one: 'fund', many: 'funds' },
  { type: Industry, one: 'industry', many: 'industries' },
  { type: Product, one: 'product', many: 'products' },
  { type: Investment, one: 'investment' }, // its list is the question `investments`, with a filter of its own
  { type: Metric, one: 'metric' }, // likewise `metrics`
  { type: Document, one: 'document', many: 'documents' },
] as const;
