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
  /** Does the other end of a relation, the entity `it`, pass the relation's filter? */
  end: {
    /** in this place, or this place itself */
    within: string | null;
    /** of one of these types */
    types: readonly EntityType[] | null;
    /** that have themselves got so far */
    endStatus: readonly Status[] | null;
  } & Parts['stage'] & Parts['likeness'];
  /** Does the entity `it` pass the filter that every list of entities has? */
  entity: {
    /** only places within this one, and what is located there */
    within: string | null;
    /** with `within`: also where its place is doubtful */
    includeDoubtful: boolean;
    /** only what this document speaks of */
    document: string | null;
    /** only those that have got so far */
    status: readonly Status[] | null;
    /** something is said of it with a time that `during`, `endsBefore`, `startsBefore` and `startsAfter` ask for */
    timed: boolean | null;
    /** something is said of it on one of these */
    bases: readonly Basis[] | null;
    /** something doubtful is said of it, or nothing */
    doubtful: boolean | null;
    /** none of these documents speaks of it */
    notDocuments: readonly string[] | null;
    /** so many documents speak of it at least */
    minDocuments: number | null;
    /** so many documents speak of it at most */
    maxDocuments: number | null;
  } & Parts['stage'] & Parts['time'] & Parts['likeness'];
  /** Which fields of the entity `it` are filled, or were by a day? */
  filled: {
    /** by that day */
    knownBy: number | null;
  };
  /** Is the entity `it` like what is asked for? */
  likeness: {
    /** folded; only those whose kind has this in it */
    kind: string | null;
    /** folded; only those with this in a name, a description or a definition */
    text: string | null;
    /** only those that have a name of one of these kinds */
    nameKinds: readonly NameKind[] | null;
    /** every one of these fields is filled */
    has: readonly string[] | null;
    /** none of these fields is filled */
    lacks: readonly string[] | null;
  } & Parts['filled'];
  /** Does the relationship `it` between two entities count? */
  link: {
    /** only of these */
    basis: readonly Basis[];
    /** whether doubtful ones come along */
    includeDoubtful: boolean;
    /** only of these */
    status: readonly Status[] | null;
    /** only relationships of these names */
    predicates: readonly string[] | null;
    /** only what this document says */
    document: string | null;
  } & Parts['time'];
  /** How far has the entity `it` got, or had it by a day? */
  stage: {
    /** by that day */
    knownBy: number | null;
  };
  /** Does the statement `it` pass the filter that every list of statements has? */
  statement: {
    /** with this in it, as subject, object or in a qualifier */
    entity: string | null;
    /** of this */
    subject: string | null;
    /** with this object */
    object: string | null;
    /** of entities whose ids begin with one of these */
    subjectTypes: readonly string[] | null;
    /** whose object's id begins with one of these */
    objectTypes: readonly string[] | null;
    /** of this place, a place within it or something located there */
    within: string | null;
    /** with one of these in it, or something that lies within or is located there */
    around: readonly string[] | null;
    /** whose object is this place, lies within it or is located there */
    objectWithin: string | null;
    /** read from a damaged passage, or only others */
    repaired: boolean | null;
    /** with `within`, `around` and `objectWithin`: also where a place is doubtful */
    includeDoubtful: boolean;
    /** with one of these */
    doubts: readonly Doubt[] | null;
    /** only these */
    predicates: readonly string[] | null;
    /** only figures, statements whose predicate is a metric, or only others */
    figures: boolean | null;
    /** only figures of metrics of these kinds */
    metricKinds: readonly string[] | null;
    /** only quantities in one of these units, as printed or normalized */
    units: readonly string[] | null;
    /** only quantities of so much, in the normalized unit */
    atLeast: number | null;
    /** only quantities of no more, in the normalized unit */
    atMost: number | null;
    /** only what this document says */
    document: string | null;
    /** every one of these says it */
    documents: readonly string[] | null;
    /** none of these says it */
    notDocuments: readonly string[] | null;
    /** said by so many documents at least */
    minDocuments: number | null;
    /** said by so many documents at most */
    maxDocuments: number | null;
    /** only what a document quotes this one for */
    attributedTo: string | null;
    /** folded; with this in its value, its mention, a qualifier or a note */
    text: string | null;
    /** only of these */
    basis: readonly Basis[] | null;
    /** only of these */
    status: readonly Status[] | null;
    /** only with a doubt, or only without */
    doubtful: boolean | null;
    /** only with a date, or only without */
    dated: boolean | null;
  } & Parts['time'];
  /** Does what `it` says bear the time that is asked for, and was it known by then? */
  time: {
    /** its time overlaps this one */
    during: {
      /** the first day, as yyyymmdd */
      from: number;
      /** the last day */
      to: number;
    } | null;
    /** with `during`: whether what bears no time, or no beginning, comes along */
    includeUndated: boolean;
    /** its time ends before this day */
    endsBefore: number | null;
    /** its time begins before this day */
    startsBefore: number | null;
    /** its time begins after this day */
    startsAfter: number | null;
    /** only what documents dated up to that day say */
    knownBy: number | null;
  };
}

/** What each question takes and yields, by its name. */
export interface Questions {
  /** Which file is a document's text in? */
  'documents/files': {
    parameters: {
      /** the documents */
      ids: readonly string[];
    };
    row: { id: string; file: string; sha256: string };
  };
  /** When did some entities begin or take place? */
  'entities/dates': {
    parameters: {
      /** the entities */
      ids: readonly string[];
      /** by type, the property that holds the date of its things */
      dates: PropertiesByType;
    };
    row: { id: string; date: string | null };
  };
  /** What are some things called, and what is part of them, at any depth? */
  'entities/wholes': {
    parameters: {
      /** the things */
      ids: readonly string[];
    };
    row: { id: string; names: Packed<StoredName[]>; parts: string[] };
  };
  /** Which relationships lead from some entities to some others, with what each rests on? */
  'exports/edges': {
    parameters: {
      /** where they lead from */
      sources: readonly string[];
      /** where they may lead to */
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
  /** Which entities are there to draw, in the order of their ids? */
  'exports/ids': {
    parameters: {
      /** only these */
      ids: readonly string[] | null;
      /** only of these types */
      types: readonly EntityType[];
      /** also those that no edge leads to or from */
      isolated: boolean;
    } & Parts['link'];
    row: { id: string };
  };
  /** How are these entities drawn, in the order in which they are given? */
  'exports/nodes': {
    parameters: {
      /** the entities */
      ids: readonly string[];
      /** by type, the property that holds the date of its things */
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
      /** of an investment */
      wordings: Packed<StoredWording[]> | null;
      documents: string[];
    };
  };
  /** Which statements pass a filter, page by page, each with all that is known of it? */
  'exports/statements': {
    parameters: {
      /** the key after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['statement'];
    row: {
      key: string;
      /** its own properties */
      statement: StatementRecord;
      subject: { name: string; type: EntityType; subtype: string | null };
      object: { name: string; type: EntityType; subtype: string | null } | null;
      premises: string[];
      disagreesWith: string[];
    };
  };
  /** What are several entities all related to, directly or through one investment or agreement? */
  'graph/common': {
    parameters: {
      /** the entities */
      of: readonly string[] | null;
      /** instead of them: all entities of these types */
      among: readonly EntityType[] | null;
      /** of a place also what holds for all that lies within or is located or at home there */
      includeWithin: boolean;
      /** only entities of these types */
      types: readonly EntityType[] | null;
      /** to how many of them, at least */
      least: number;
      /** how many */
      limit: number;
    } & Parts['link'];
    row: {
      id: string;
      /** those it is related to */
      of: string[];
      /** the relationships by which it is related to them */
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
  /** How are some entities related among each other? */
  'graph/edges': {
    parameters: {
      /** the entities */
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
  /** How many nodes does the database hold that no load of ours made? */
  'graph/foreign-nodes': {
    parameters: Record<never, never>;
    row: { count: number };
  };
  /** What is being served? */
  'graph/info': {
    parameters: Record<never, never>;
    row: { revision: string; loadedAt: string; entities: number; statements: number; documents: number };
  };
  /** Which entities are one hop from some, those with most links to them first, then the best connected? */
  'graph/neighbors': {
    parameters: {
      /** the entities */
      of: readonly string[];
      /** entities that are not wanted again */
      known: readonly string[];
      /** only of these types */
      types: readonly EntityType[] | null;
      /** how many */
      limit: number;
    } & Parts['link'];
    row: { id: string };
  };
  /** Which of these entities are there, and how are they shown in a picture? */
  'graph/nodes': {
    parameters: {
      /** the entities */
      ids: readonly string[];
    };
    row: { id: string; type: EntityType; label: string; degree: number };
  };
  /** Which are the shortest paths between two entities, not through certain others, nor through metrics and documents? */
  'graph/paths': {
    parameters: {
      /** where the paths begin */
      start: string;
      /** where they end */
      end: string;
      /** what they may not pass through */
      avoid: readonly string[];
      /** nor through what is related to more entities than this */
      maxDegree: number | null;
      /** of how many hops at most, 1 to 6 */
      maxHops: number;
    } & Parts['link'];
    placeholders: { hops: WholeRange };
    row: { nodes: string[] };
  };
  /** What can be reached from an entity within some hops, nearest first, and by which shortest path? */
  'graph/reachable': {
    parameters: {
      /** where the paths begin */
      start: string;
      /** only entities of these types */
      types: readonly EntityType[] | null;
      /** what the paths may not pass through */
      avoid: readonly string[];
      /** nor through what is related to more entities than this */
      maxDegree: number | null;
      /** how many entities */
      limit: number;
      /** of how many hops at most, 1 to 6 */
      maxHops: number;
    } & Parts['link'];
    placeholders: { hops: WholeRange };
    row: {
      /** the path, from the beginning to what is reached */
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
  /** What did the latest loads change, the last one first? */
  'graph/revisions': {
    parameters: {
      /** how many */
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
  /** Writes which statements contradict each other. */
  'load/disagreements': {
    parameters: { rows: readonly ({ from: string; to: string; explanation: string | null })[] };
    row: Record<never, never>;
  };
  /** Writes entities with their names, whole. */
  'load/entities': {
    parameters: {
      rows: readonly { id: string; labels: readonly string[]; properties: EntityProperties; names: readonly NameRecord[] }[];
    };
    row: Record<never, never>;
  };
  /** Names the revision that is loaded now. */
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
  /** Which statements are loaded as contradicting each other, and how is that explained? */
  'load/loaded-disagreements': {
    parameters: Record<never, never>;
    row: { from: string; to: string; explanation: string | null };
  };
  /** Which entities are loaded, and what is the hash of each? */
  'load/loaded-entities': {
    parameters: Record<never, never>;
    row: { id: string; hash: string | null };
  };
  /** Which relationships between entities are loaded, and what is the hash of each? */
  'load/loaded-relations': {
    parameters: Record<never, never>;
    row: { key: string; hash: string | null; derived: boolean; from: string; to: string };
  };
  /** Which statements are loaded, what is the hash of each, and did a rule derive it? */
  'load/loaded-statements': {
    parameters: Record<never, never>;
    row: { id: string; hash: string | null; derived: boolean };
  };
  /** Which revision is loaded? Holds other loads back until this one is done. */
  'load/lock': {
    parameters: Record<never, never>;
    row: { revision: string | null };
  };
  /** Writes down what a load changed; only the latest fifty loads are kept. */
  'load/log': {
    parameters: {
      /** what it led to */
      revision: string;
      /** ISO 8601, UTC */
      loadedAt: string;
      /** statements that are new, at most a thousand */
      added: readonly string[];
      /** how many there are */
      addedCount: number;
      /** of how many the evidence, doubts or notes changed */
      rewrittenCount: number;
      /** statements that went, a line each, at most a thousand */
      removed: readonly string[];
      /** how many there are */
      removedCount: number;
    };
    row: Record<never, never>;
  };
  /** Writes relationships between entities. */
  'load/relations': {
    parameters: { rows: readonly { type: string; from: string; to: string; properties: RelationshipRecord }[] };
    row: Record<never, never>;
  };
  /** Removes contradictions that are none any more. */
  'load/remove-disagreements': {
    parameters: { rows: readonly { from: string; to: string }[] };
    row: Record<never, never>;
  };
  /** Removes entities with their names. */
  'load/remove-entities': {
    parameters: {
      /** which */
      ids: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Removes relationships between entities. */
  'load/remove-relations': {
    parameters: { rows: readonly { from: string; to: string; key: string }[] };
    row: Record<never, never>;
  };
  /** Removes statements. What did each say, in a line that a log can keep? */
  'load/remove-statements': {
    parameters: {
      /** which */
      ids: readonly string[];
    };
    row: { line: string };
  };
  /** Writes statements with their subject, object, premises and evidence, whole. Entities must be there; premises too. */
  'load/statements': {
    parameters: {
      rows: readonly ({
        id: string;
        properties: StatementRecord;
        subject: string;
        object: string | null;
        /** whom it speaks of */
        entities: readonly string[];
        premises: readonly string[];
        evidence: readonly StoredCitation[];
      })[];
    };
    row: Record<never, never>;
  };
  /** Which names could be meant by some texts? Candidates only: src/names/search.ts decides how each matches and which is best. */
  'names/search': {
    parameters: {
      /** how each text is looked for; what is null finds nothing */
      queries: readonly ({
        /** its number */
        at: number;
        /** the text, where it has the form of an id */
        id: string | null;
        /** folded names that are the text itself, or the text with or without 市, 省, 县, 区, or what it may be made of: of all types */
        spellings: readonly string[];
        /** what a folded name begins with */
        prefix: string | null;
        /** likewise in pinyin */
        readings: readonly string[];
        /** what a name's pinyin begins with */
        pinyinPrefix: string | null;
        /** what the initials of a name's pinyin begin with */
        initials: string | null;
        /** full-text query, built of letters and digits alone */
        lucene: string | null;
        /** by anything but id, spellings and readings only entities of these types; null for all */
        types: readonly EntityType[] | null;
      })[];
    };
    row: {
      at: number;
      id: string;
      type: EntityType;
      /** the official name */
      name: string;
      /** the kind of its type: prefecture-level city */
      subtype: string | null;
      /** what tells the entity from its namesakes: 城市 · prefecture-level city · 江西省 */
      about: string;
      /** what a metric counts */
      definition: string | null;
      /** the places that it lies in; of a place, itself too */
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
  /** Which edition of a series came before which, of those that the documents name? */
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
  /** In which regions is the home of a firm? */
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
  /** Which places lie in which others through places in between? */
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
  /** Which policies were in force where and when an investment was made? */
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
  /** Which statements contradict each other? */
  'statements/disagreements': {
    parameters: {
      /** the keys of the pair after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['statement'];
    row: { key: string; subject: string; predicate: string; statements: string[]; explanation: string | null };
  };
  /** What tells of some figures whether they may be added or compared, in the order of time? */
  'statements/figures': {
    parameters: {
      /** the statements */
      ids: readonly string[];
    };
    row: {
      id: string;
      metric: string;
      kind: string;
      subject: string;
      /** the places that the subject lies in, or else what it is part of; of a place, itself too */
      inside: string[];
      /** what the subject is part of, at any depth */
      partOf: string[];
      quantity: Packed<Quantity>;
      qualifiers: Packed<StoredQualifier[]>;
      /** of the metric, the subject, what that is part of and the entities in qualifiers */
      names: { id: string; names: Packed<StoredName[]> }[];
      /** its own, or that of the event in its qualifiers, or of the event that is the subject */
      when: string | null;
      status: Status;
      disputed: boolean;
      documents: string[];
      /** the subject itself, or the nearest places that it lies in; of a firm or a person not the home city */
      places: string[];
      /** of the subject */
      industries: string[];
    };
  };
  /** What do two documents say otherwise of the same thing: a figure, a date or a status that moved? */
  'statements/moved': {
    parameters: {
      /** the one document */
      one: string;
      /** the other */
      other: string;
      /** only what is said of this entity */
      about: string | null;
    };
    row: {
      subject: string;
      predicate: string;
      object: string | null;
      text: string | null;
      /** what the one says */
      before: {
        id: string;
        qualifiers: Packed<StoredQualifier[]>;
        quantity: Packed<Quantity> | null;
        date: string | null;
        when: string | null;
        status: Status;
      };
      /** what the other says */
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
  /** Which entities of any types are there, in the order of their ids? */
  'entities/all': {
    parameters: {
      /** only of these types */
      types: readonly EntityType[] | null;
      /** the id after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Which entities of a type are there, in the order of their ids? */
  'entities/list': {
    parameters: {
      /** the type */
      type: EntityType;
      /** the id after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Which entities of a type are there, those with most relations first? */
  'entities/most-connected': {
    parameters: {
      /** the type */
      type: EntityType;
      /** the `order` after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['entity'];
    node: 'Entity';
  };
  /** Who invested where, by the investor, the investors' origin, the place, the policy, the time and the wording? */
  'investments/search': {
    parameters: {
      /** the id after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
      /** this investor */
      investor: string | null;
      /** investors whose origin, stated or in the background, lies within this place */
      investorWithin: string | null;
      /** in a place within this one */
      place: string | null;
      /** in this park */
      park: string | null;
      /** a policy behind it */
      policy: string | null;
      /** how the origin, the place and the policy may be known */
      basis: readonly Basis[];
      /** worded so, by that document, by that day and within that time */
      wording: readonly InvestmentWording[] | null;
    } & Parts['entity'] & Parts['time'];
    node: 'Investment';
  };
  /** Which metrics have figures of a subject, or are among certain ones? */
  'metrics/search': {
    parameters: {
      /** the id after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
      /** only metrics of which it has a figure */
      subject: string | null;
      /** only these */
      ids: readonly string[] | null;
    } & Parts['entity'];
    node: 'Metric';
  };
  /** Which statements about certain entities pass a filter, in the order of time? */
  'statements/about': {
    parameters: {
      /** the entities, each as subject, object or in a qualifier */
      about: readonly string[];
      /** only with one of these as subject */
      subjects: readonly string[] | null;
      /** the key after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['statement'];
    node: 'Statement';
  };
  /** Which statements pass a filter, in the order of time? */
  'statements/search': {
    parameters: {
      /** the key after which to go on, '' at the beginning */
      after: string;
      /** how many */
      limit: number;
    } & Parts['statement'];
    node: 'Statement';
  };
}
