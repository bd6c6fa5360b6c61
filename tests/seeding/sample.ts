/** A document that an analyst adds, and what it says. Invented: there is no such paper and no such firm. */
export const SAMPLE = `星桥样报 2027年1月5日
赣深高铁2021年12月10日开通。2022年赣州在深交所新上市企业5家。
深圳企业星桥光学2026年9月落户赣州。`;
export const SAMPLE_STATEMENTS = `document: document/sample
statements:
  - {subject: document/sample, predicate: publishedOn, date: 2027-01-05, mention: 2027年1月5日, quote: 星桥样报 2027年1月5日}
  - {subject: corridor/ganzhou-shenzhen-hsr, predicate: opened, date: 2021-12-10, mention: 赣深高铁, quote: 赣深高铁2021年12月10日开通}
  - {subject: city/ganzhou, predicate: metric/szse-listings, quantity: {value: 5, unit: 家}, qualifiers: {counterpart: organization/szse}, when: 2022, mention: 5家, quote: 2022年赣州在深交所新上市企业5家}
  - {subject: company/sample, predicate: homeCity, object: city/shenzhen, mention: 星桥光学, quote: 深圳企业星桥光学}
  - {subject: investment/sample, predicate: investors, object: company/sample, mention: 星桥光学, quote: 星桥光学2026年9月落户赣州}
  - {subject: investment/sample, predicate: place, object: city/ganzhou, mention: 赣州, quote: 星桥光学2026年9月落户赣州}
  - {subject: investment/sample, predicate: wording, text: LANDED, when: 2026-09, mention: 落户, quote: 星桥光学2026年9月落户赣州}
`;
