// Printed by npm run print from the headers of the Cypher files.
// biome-ignore-all format: as it is printed
import type { Basis, Doubt, EntityType, InvestmentWording, Lang, NameKind, Status } from '../schema/enums.ts';
import type { Coordinates, Quantity } from '../schema/values.ts';
import type { EntityProperties, PropertiesByType } from '../stored/entity.ts';
import type { NameRecord } from '../stored/name.ts';
import type { Packed } from '../stored/packed.ts';
import type { LinkSupport, RelationsByType, RelationshipRecord, StoredCitation } from '../stored/relationship.ts';
import type { StatementRecord } from '../stored/statement.ts';
import type { StoredEvidence, StoredName, StoredQualifier, StoredTime, StoredWording } from '../stored/values.ts';
import type { WholeRange } from './header.ts';

/** What each part adds to the parameters of the questions that take it in. */
export interface Parts {
  /** Does the entity `it`, at the other end of a relation, pass the filter of the relation? */
  end: {
    /** it is this place or lies in it */
    within: string | null;
    /** it is of one of these entity types */
    types: readonly EntityType[] | null;
    /** its own status is one of these */
    endStatus: readonly Status[] | null;
  } & Parts['stage'] & Parts['likeness'];
  /** Does the entity `it` pass the filter that every list of entities has? */
  entity: {
    /** it lies in this place, but is not the place itself */
    within: string | null;
    /** with `within`: whether it also counts if its location is doubtful */
    includeDoubtful: boolean;
    /** this document speaks of it */
    document: string | null;
    /** its status is one of these */
    status: readonly Status[] | null;
    /** a statement about it has a time that meets `during`, `endsBefore`, `startsBefore` and `startsAfter` */
    timed: boolean | null;
    /** at least one statement about it has one of these bases */
    bases: readonly Basis[] | null;
    /** true: at least one statement about it is doubtful; false: none is */
    doubtful: boolean | null;
    /** none of these documents speaks of it */
    notDocuments: readonly string[] | null;
    /** at least this many documents speak of it */
    minDocuments: number | null;
    /** at most this many documents speak of it */
    maxDocuments: number | null;
  } & Parts['stage'] & Parts['time'] & Parts['likeness'];
  /** Which fields of the entity `it` are filled today, or which of these were filled by an earlier day? */
  filled: {
    /** the earlier day, as yyyymmdd; null for today */
    knownBy: number | null;
  };
  /** Does the entity `it` pass the conditions on its subtype, its texts, its names and its filled fields? */
  likeness: {
    /** its subtype contains these folded words */
    kind: string | null;
    /** a name, a text stated of it or its definition contains this folded text */
    text: string | null;
    /** one of its names is of one of these kinds */
    nameKinds: readonly NameKind[] | null;
    /** all of these fields are filled */
    has: readonly string[] | null;
    /** none of these fields is filled */
    lacks: readonly string[] | null;
  } & Parts['filled'];
  /** Does the relationship `it` between two entities pass the filter? */
  link: {
    /** its basis is one of these */
    basis: readonly Basis[];
    /** whether it also counts if it is doubtful */
    includeDoubtful: boolean;
    /** its status is one of these */
    status: readonly Status[] | null;
    /** its relationship type is one of these, such as HOME_CITY */
    predicates: readonly string[] | null;
    /** this document states it */
    document: string | null;
  } & Parts['time'];
  /** What is the status of the entity `it` today, or what was it by an earlier day? */
  stage: {
    /** the earlier day, as yyyymmdd; null for today */
    knownBy: number | null;
  };
  /** Does the statement `it` pass the filter that every list of statements has? */
  statement: {
    /** it mentions this entity: as subject, object, qualifier, metric or quoted source */
    entity: string | null;
    /** its subject is this entity */
    subject: string | null;
    /** its object is this entity */
    object: string | null;
    /** the id of its subject begins with one of these, such as city/ */
    subjectTypes: readonly string[] | null;
    /** the id of its object begins with one of these */
    objectTypes: readonly string[] | null;
    /** its subject is this place or lies in it */
    within: string | null;
    /** it mentions one of these, or an entity that lies in one of these places */
    around: readonly string[] | null;
    /** its object is this place or lies in it */
    objectWithin: string | null;
    /** true: it was read from a damaged passage; false: it was not */
    repaired: boolean | null;
    /** with `within`, `around` and `objectWithin`: also where a place is doubtful */
    includeDoubtful: boolean;
    /** it has one of these doubts */
    doubts: readonly Doubt[] | null;
    /** its predicate is one of these */
    predicates: readonly string[] | null;
    /** true: its predicate is a metric; false: it is not */
    figures: boolean | null;
    /** its predicate is a metric of one of these kinds, such as STOCK */
    metricKinds: readonly string[] | null;
    /** its quantity has one of these units, as printed or normalized */
    units: readonly string[] | null;
    /** its quantity is at least this, in the normalized unit */
    atLeast: number | null;
    /** its quantity is at most this, in the normalized unit */
    atMost: number | null;
    /** this document states it */
    document: string | null;
    /** all of these documents state it */
    documents: readonly string[] | null;
    /** none of these documents states it */
    notDocuments: readonly string[] | null;
    /** at least this many documents state it */
    minDocuments: number | null;
    /** at most this many documents state it */
    maxDocuments: number | null;
    /** a document quotes this entity as its source */
    attributedTo: string | null;
    /** its value, note, mention, reading, qualifiers or the names of its entities contain this folded text */
    text: string | null;
    /** its basis is one of these */
    basis: readonly Basis[] | null;
    /** its status is one of these */
    status: readonly Status[] | null;
    /** true: it has a doubt; false: it has none */
    doubtful: boolean | null;
    /** true: it has a time; false: it has none */
    dated: boolean | null;
  } & Parts['time'];
  /** Does the time of `it`, a statement or a relationship, meet the conditions, and was it known by a day? */
  time: {
    /** its time overlaps these days */
    during: {
      /** the first day, as yyyymmdd */
      from: number;
      /** the last day */
      to: number;
    } | null;
    /** with `during`: whether it also counts if it has no time, or a time whose beginning is open */
    includeUndated: boolean;
    /** its time ends before this day */
    endsBefore: number | null;
    /** its time begins before this day, even at the latest possible beginning */
    startsBefore: number | null;
    /** its time begins after this day */
    startsAfter: number | null;
    /** it was known by this day */
    knownBy: number | null;
  };
}

/** What each question takes and yields, by its name. */
export interface Questions {
  /** Which file of the corpus holds the text of each of these documents? */
  'documents/files': {
    parameters: {
      /** ids of documents */
      ids: readonly string[];
    };
    row: { id: string; file: string; sha256: string };
  };
  /** When did each of these entities begin or take place? */
  'entities/dates': {
    parameters: {
      /** ids of entities */
      ids: readonly string[];
      /** by entity type, the property that stores the date of its entities */
      dates: PropertiesByType;
    };
    row: { id: string; date: string | null };
  };
  /** What are the names of these entities, and which entities are part of them, at any depth? */
  'entities/wholes': {
    parameters: {
      /** ids of the entities */
      ids: readonly string[];
    };
    row: { id: string; names: Packed<StoredName[]>; parts: string[] };
  };
  /** Which relationships lead from these source entities to these target entities, and on which statement does each rest? */
  'exports/edges': {
    parameters: {
      /** ids of the source entities */
      sources: readonly string[];
      /** ids of the target entities */
      ids: readonly string[];
    } & Parts['link'];
    row: {
      source: string;
      target: string;
      relationship: string;
      statement: string;
      status: Status;
      basis: Basis;
      doubtful: boolean;
      doubts: Doubt[];
      time: Packed<StoredTime> | null;
      evidence: Packed<StoredEvidence[]>;
    };
  };
  /** Which entities does an export of the graph contain, ordered by id? */
  'exports/ids': {
    parameters: {
      /** only these entities; null for all */
      ids: readonly string[] | null;
      /** only entities of these types */
      types: readonly EntityType[];
      /** whether entities without any edge to another entity of the export are included */
      isolated: boolean;
    } & Parts['link'];
    row: { id: string };
  };
  /** Which properties does an export write for these entities, in the given order? */
  'exports/nodes': {
    parameters: {
      /** ids of the entities */
      ids: readonly string[];
      /** by entity type, the property that stores the date of its entities */
      dates: PropertiesByType;
    };
    row: {
      id: string;
      type: EntityType;
      subtype: string | null;
      names: Packed<StoredName[]>;
      degree: number;
      status: Status | null;
      coordinates: Packed<Coordinates> | null;
      /** when it began or took place */
      when: string | null;
      /** only of investments */
      wordings: Packed<StoredWording[]> | null;
      documents: string[];
    };
  };
  /** Which statements pass the filter, each with all its properties? */
  'exports/statements': {
    parameters: {
      /** only keys greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['statement'];
    row: {
      key: string;
      /** the properties of the statement's node */
      statement: StatementRecord;
      subject: { name: string; type: EntityType; subtype: string | null };
      object: { name: string; type: EntityType; subtype: string | null } | null;
      premises: string[];
      disagreesWith: string[];
    };
  };
  /** Which entities are related to several given entities, directly or through one investment or agreement? */
  'graph/common': {
    parameters: {
      /** the given entities */
      of: readonly string[] | null;
      /** used if `of` is null: all entities of these types */
      among: readonly EntityType[] | null;
      /** whether a place also counts as related to what the places, projects and organizations in it are related to */
      includeWithin: boolean;
      /** only entities of these types are found; null for all */
      types: readonly EntityType[] | null;
      /** how many of the given entities a found one is related to at least */
      least: number;
      /** how many rows at most */
      limit: number;
    } & Parts['link'];
    row: {
      id: string;
      /** the given entities that it is related to */
      of: string[];
      /** the relationships that connect it with them */
      hops: {
        source: string;
        target: string;
        relationship: string;
        statement: string;
        status: Status;
        basis: Basis;
      }[];
    };
  };
  /** Which relationships lead from one of these entities to another? */
  'graph/edges': {
    parameters: {
      /** ids of the entities */
      ids: readonly string[];
    } & Parts['link'];
    row: {
      source: string;
      target: string;
      relationship: string;
      statement: string;
      status: Status;
      basis: Basis;
    };
  };
  /** How many nodes does the database hold that this service did not create? */
  'graph/foreign-nodes': {
    parameters: Record<never, never>;
    row: { count: number };
  };
  /** Which revision of the graph is loaded, and how much does it hold? */
  'graph/info': {
    parameters: Record<never, never>;
    row: { revision: string; loadedAt: string; entities: number; statements: number; documents: number };
  };
  /** Which entities are one hop away from these? Those related to most of them first, then those with the highest degree. */
  'graph/neighbors': {
    parameters: {
      /** ids of the entities to start from */
      of: readonly string[];
      /** ids that must not be returned again */
      known: readonly string[];
      /** only entities of these types; null for all */
      types: readonly EntityType[] | null;
      /** how many rows at most */
      limit: number;
    } & Parts['link'];
    row: { id: string };
  };
  /** Which of these entities exist, and what does a drawing of the graph show of each? */
  'graph/nodes': {
    parameters: {
      /** ids of the entities */
      ids: readonly string[];
    };
    row: { id: string; type: EntityType; label: string; degree: number };
  };
  /** Which are the shortest paths between two entities? None passes through a metric or a document. */
  'graph/paths': {
    parameters: {
      /** the first entity of the paths */
      start: string;
      /** the last entity of the paths */
      end: string;
      /** entities that no path may pass through */
      avoid: readonly string[];
      /** no path may pass through an entity related to more entities than this; null for no limit */
      maxDegree: number | null;
      /** the greatest number of hops, 1 to 6 */
      maxHops: number;
    } & Parts['link'];
    placeholders: { hops: WholeRange };
    row: { nodes: string[] };
  };
  /** Which entities can be reached from one within some hops, nearest first, and by which shortest path? */
  'graph/reachable': {
    parameters: {
      /** the first entity of the paths */
      start: string;
      /** only entities of these types are reached; null for all */
      types: readonly EntityType[] | null;
      /** entities that no path may pass through */
      avoid: readonly string[];
      /** no path may pass through an entity related to more entities than this; null for no limit */
      maxDegree: number | null;
      /** how many rows at most */
      limit: number;
      /** the greatest number of hops, 1 to 6 */
      maxHops: number;
    } & Parts['link'];
    placeholders: { hops: WholeRange };
    row: {
      /** the entities of the path, from start to the one that is reached */
      nodes: string[];
    };
  };
  /** What is each of some entities tied to, by any of the relations that its type has? */
  'graph/relations': {
    parameters: {
      /** the entities */
      ids: readonly string[];
      /** by type of entity, the relations it has */
      fields: RelationsByType;
      /** only to entities of these types */
      types: readonly EntityType[] | null;
      /** whether doubtful ones count, also of relations that leave them out */
      includeDoubtful: boolean;
      /** likewise derived ones */
      includeDerived: boolean;
      /** only what documents dated up to that day say, yyyymmdd */
      knownBy: number | null;
      /** the field and the id after which the page goes on, '' at the beginning */
      after: string;
      /** how many of each relation the page may need */
      limit: number;
    };
    row: {
      id: string;
      field: string;
      /** how many entities the relation leads to */
      count: number;
      /** to how many more, over what is doubtful or derived and does not count */
      leftOut: number;
      page: {
        /** the other end */
        other: string;
        /** what each relationship to it rests on */
        support: LinkSupport[];
      }[];
    };
  };
  /** What did the latest loads change? The most recent load comes first. */
  'graph/revisions': {
    parameters: {
      /** how many loads at most */
      limit: number;
    };
    row: {
      revision: string;
      loadedAt: string;
      added: string[];
      addedCount: number;
      rewrittenCount: number;
      removed: string[];
      removedCount: number;
    };
  };
  /** Writes the relationships between statements that contradict each other. */
  'load/disagreements': {
    parameters: { rows: readonly ({ from: string; to: string; explanation: string | null })[] };
    row: Record<never, never>;
  };
  /** Writes entities and their names, replacing all their earlier properties and names. */
  'load/entities': {
    parameters: {
      rows: readonly { id: string; labels: readonly string[]; properties: EntityProperties; names: readonly NameRecord[] }[];
    };
    row: Record<never, never>;
  };
  /** Records which revision is loaded now, when it was loaded and how much it holds. */
  'load/finish': {
    parameters: {
      revision: string;
      /** ISO 8601, UTC */
      loadedAt: string;
      entities: number;
      statements: number;
      documents: number;
    };
    row: Record<never, never>;
  };
  /** Which contradictions between statements are loaded, with which explanation? */
  'load/loaded-disagreements': {
    parameters: Record<never, never>;
    row: { from: string; to: string; explanation: string | null };
  };
  /** Which entities are loaded, and what is the hash of each? */
  'load/loaded-entities': {
    parameters: Record<never, never>;
    row: { id: string; hash: string | null };
  };
  /** Which relationships between entities are loaded, what is the hash of each, and did a rule derive it? */
  'load/loaded-relations': {
    parameters: Record<never, never>;
    row: { key: string; hash: string | null; derived: boolean; from: string; to: string };
  };
  /** Which statements are loaded, what is the hash of each, and did a rule derive it? */
  'load/loaded-statements': {
    parameters: Record<never, never>;
    row: { id: string; hash: string | null; derived: boolean };
  };
  /** Which revision is loaded? Also takes the write lock that makes other loads wait until this one has ended. */
  'load/lock': {
    parameters: Record<never, never>;
    row: { revision: string | null };
  };
  /** Writes what a load changed into the log, which keeps only the latest fifty loads. */
  'load/log': {
    parameters: {
      /** the revision after the load */
      revision: string;
      /** ISO 8601, UTC */
      loadedAt: string;
      /** the new statements, at most a thousand */
      added: readonly string[];
      /** how many statements are new in all */
      addedCount: number;
      /** how many statements were written again with other properties, such as evidence, doubts or notes */
      rewrittenCount: number;
      /** the removed statements, one line each, at most a thousand */
      removed: readonly string[];
      /** how many statements were removed in all */
      removedCount: number;
    };
    row: Record<never, never>;
  };
  /** Writes relationships between entities. */
  'load/relations': {
    parameters: { rows: readonly { type: string; from: string; to: string; properties: RelationshipRecord }[] };
    row: Record<never, never>;
  };
  /** Removes the relationships between statements that no longer contradict each other. */
  'load/remove-disagreements': {
    parameters: { rows: readonly { from: string; to: string }[] };
    row: Record<never, never>;
  };
  /** Removes entities and their names. */
  'load/remove-entities': {
    parameters: {
      /** ids of the entities */
      ids: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Removes relationships between entities. */
  'load/remove-relations': {
    parameters: { rows: readonly { from: string; to: string; key: string }[] };
    row: Record<never, never>;
  };
  /** Removes statements, and returns one line of text about each for the log. */
  'load/remove-statements': {
    parameters: {
      /** ids of the statements */
      ids: readonly string[];
    };
    row: {
      /** subject, predicate and value */
      line: string;
    };
  };
  /** Writes statements and replaces all that was stored of them. Their entities and premises must already exist. */
  'load/statements': {
    parameters: {
      rows: readonly ({
        id: string;
        properties: StatementRecord;
        subject: string;
        object: string | null;
        /** the entities that it mentions, to which SPEAKS_OF leads */
        entities: readonly string[];
        premises: readonly string[];
        evidence: readonly StoredCitation[];
      })[];
    };
    row: Record<never, never>;
  };
  /** Which names might some texts mean? These are only candidates: src/names/search.ts scores and ranks them. */
  'names/search': {
    parameters: {
      /** one per reading of a text; a field that is null finds nothing */
      queries: readonly ({
        /** the position of the text in the list of texts */
        at: number;
        /** the text, if it has the form of an id */
        id: string | null;
        /** folded names to find exactly: the text, the text with a suffix such as 市 added or removed, parts of the text */
        spellings: readonly string[];
        /** the beginning of a folded name */
        prefix: string | null;
        /** the pinyin of a name, to find exactly */
        readings: readonly string[];
        /** the beginning of a name's pinyin */
        pinyinPrefix: string | null;
        /** the beginning of the initials of a name's pinyin */
        initials: string | null;
        /** a full-text query; folded text has only letters and digits, so nothing in it is taken for syntax */
        lucene: string | null;
        /** restricts prefix, pinyinPrefix, initials and lucene to these entity types; null for all */
        types: readonly EntityType[] | null;
      })[];
    };
    row: {
      at: number;
      id: string;
      type: EntityType;
      /** the official name */
      name: string;
      /** for example prefecture-level city */
      subtype: string | null;
      /** what tells the entity apart from others of the same name: 城市 · prefecture-level city · 江西省 */
      about: string;
      /** what a metric counts */
      definition: string | null;
      /** the places it lies in, at any depth; a place lies in itself too */
      inside: string[];
      degree: number;
      text: string;
      lang: Lang | null;
      kind: NameKind;
      folded: string;
      pinyin: string;
      initials: string;
      /** of the full-text index; 0 for a name that it did not yield */
      score: number;
    };
  };
  /** Which edition of a series is the latest one before each edition, among those that the documents name and date? */
  'rules/editions-of-a-series': {
    parameters: Record<never, never>;
    row: {
      subject: string;
      predicate: string;
      object: string;
      when: string | null;
      premises: string[];
      note: string | null;
    };
  };
  /** In which regions does the home city of each company lie? */
  'rules/firms-of-a-region': {
    parameters: Record<never, never>;
    row: {
      subject: string;
      predicate: string;
      object: string;
      when: string | null;
      premises: string[];
      note: string | null;
    };
  };
  /** Which places lie in which others only through places in between? */
  'rules/places-within-places': {
    parameters: Record<never, never>;
    row: {
      subject: string;
      predicate: string;
      object: string;
      when: string | null;
      premises: string[];
      note: string | null;
    };
  };
  /** Which policies were in force at the place and time of each investment? */
  'rules/policy-in-force': {
    parameters: Record<never, never>;
    row: {
      subject: string;
      predicate: string;
      object: string;
      when: string | null;
      premises: string[];
      note: string | null;
    };
  };
  /** Which pairs of statements contradict each other, where at least one of the two passes the filter? */
  'statements/disagreements': {
    parameters: {
      /** only pairs whose key is greater than this one; '' for the first page */
      after: string;
      /** how many pairs at most */
      limit: number;
    } & Parts['statement'];
    row: {
      /** the keys of both statements */
      key: string;
      subject: string;
      predicate: string;
      statements: string[];
      explanation: string | null;
    };
  };
  /** What does one need to know of these figures to add, compare and group them, in the order of time? */
  'statements/figures': {
    parameters: {
      /** ids of statements whose predicate is a metric */
      ids: readonly string[];
    };
    row: {
      id: string;
      metric: string;
      /** the kind of the metric, such as STOCK */
      kind: string;
      subject: string;
      /** the places the subject lies in (a place lies in itself too); if there are none, those of what it is part of */
      inside: string[];
      /** the entities that the subject is part of, at any depth */
      partOf: string[];
      quantity: Packed<Quantity>;
      qualifiers: Packed<StoredQualifier[]>;
      /** the names of the metric, the subject, the entities it is part of and the entities in qualifiers */
      names: { id: string; names: Packed<StoredName[]> }[];
      /** the time of the figure, else of an event it mentions, else of its subject if that is an event */
      when: string | null;
      status: Status;
      disputed: boolean;
      documents: string[];
      /** the subject if it is a place, else the nearest places it lies in; never the home city of a company or person */
      places: string[];
      /** the industries of the subject; none for a place */
      industries: string[];
    };
  };
  /** Which pairs of statements of two documents have the same subject and predicate but are not the same statement? */
  'statements/moved': {
    parameters: {
      /** the first document */
      one: string;
      /** the second document */
      other: string;
      /** only pairs whose first statement mentions this entity or an entity that lies in it; null for all */
      about: string | null;
    };
    row: {
      subject: string;
      predicate: string;
      object: string | null;
      text: string | null;
      /** the statement of the first document */
      before: {
        id: string;
        qualifiers: Packed<StoredQualifier[]>;
        quantity: Packed<Quantity> | null;
        date: string | null;
        when: string | null;
        status: Status;
      };
      /** the statement of the second document */
      after: {
        id: string;
        qualifiers: Packed<StoredQualifier[]>;
        quantity: Packed<Quantity> | null;
        date: string | null;
        when: string | null;
        status: Status;
      };
    };
  };
}

/** The questions that yield what a list holds, as `node`, for the plan to read. */
export interface Lists {
  /** Which entities are there, of all types or of some, ordered by id? */
  'entities/all': {
    parameters: {
      /** only entities of these types; null for all */
      types: readonly EntityType[] | null;
      /** only ids greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Which entities of one type are there, ordered by id? */
  'entities/list': {
    parameters: {
      /** the entity type */
      type: EntityType;
      /** only ids greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Which entities of one type are there, those related to the most other entities first? */
  'entities/most-connected': {
    parameters: {
      /** the entity type */
      type: EntityType;
      /** only values of `order` greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Which investments pass the filter? Every condition may be null. */
  'investments/search': {
    parameters: {
      /** only ids greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
      /** made by this investor */
      investor: string | null;
      /** made by investors who come from this place or a place within it */
      investorWithin: string | null;
      /** made in this place or a place within it */
      place: string | null;
      /** made in this park */
      park: string | null;
      /** made under this policy */
      policy: string | null;
      /** the bases that count for the investor, the origin, the place, the park and the policy */
      basis: readonly Basis[];
      /** worded like one of these, in a statement that also passes `document` and the filter of time */
      wording: readonly InvestmentWording[] | null;
    } & Parts['entity'] & Parts['time'];
    node: 'Investment';
  };
  /** Which metrics pass the filter? */
  'metrics/search': {
    parameters: {
      /** only ids greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
      /** only metrics of which this entity has a figure; null for all */
      subject: string | null;
      /** only these metrics; null for all */
      ids: readonly string[] | null;
    } & Parts['entity'];
    node: 'Metric';
  };
  /** Which statements that mention one of these entities pass the filter, in the order of time? */
  'statements/about': {
    parameters: {
      /** the entities, each as subject, object, qualifier, metric or quoted source */
      about: readonly string[];
      /** only statements with one of these subjects; null for all */
      subjects: readonly string[] | null;
      /** only keys greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['statement'];
    node: 'Statement';
  };
  /** Which statements pass the filter, in the order of time? */
  'statements/search': {
    parameters: {
      /** only keys greater than this one; '' for the first page */
      after: string;
      /** how many rows at most */
      limit: number;
    } & Parts['statement'];
    node: 'Statement';
  };
}
