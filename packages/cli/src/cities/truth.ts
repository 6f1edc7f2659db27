/**
 * The parts of a `truth.json` that are compared, as the rules write them. Every key may be missing (then it is not compared) or `null` (then
 * the data do not allow an answer, and none may be given). One file, long as it is, because it is the shape of one file.
 */
export interface Truth {
  readonly stichtag: string;
  readonly akteure_im_netz?: number;
  /** The same, of a whole federation. */
  readonly akteure?: number;
  readonly nicht_im_netz?: readonly string[];
  readonly datenlage?: TruthBasis;
  readonly isolierte?: readonly string[] | null;
  readonly ohne_aktive_verbindung?: readonly string[] | null;
  /** Members; for a whole federation the sizes alone, partners without a tie included. */
  readonly teilnetze?: readonly ({ readonly mitglieder: readonly string[] } | number)[] | null;
  /** With those cut off; in some truths the ids alone. */
  readonly bruecken?: readonly (TruthBridge | string)[] | null;
  readonly kritische_verbindungen?: readonly Ends[] | null;
  readonly ungedeckte_bedarfe?: readonly TruthNeed[] | null;
  readonly anzahl_ungedeckt_verschieden?: number | null;
  readonly gedeckte_bedarfe?: readonly TruthNeed[] | null;
  readonly erledigte_bedarfe?: readonly TruthWanted[] | null;
  readonly wackelige_bedarfe?: readonly { readonly wer: string; readonly text: string; readonly einziger_anbieter: string }[] | null;
  readonly neue_kooperation_muss_erscheinen?: readonly TruthPair[] | null;
  readonly vorschlag_nicht_aus_diesem_grund?: readonly TruthPair[] | null;
  readonly parallelstrukturen?: readonly TruthOverlap[] | null;
  readonly ruhendes_cluster?: TruthCircle | null;
  readonly ruhende_cluster?: readonly TruthCircle[] | null;
  readonly ruhende_einzelpaare?: readonly Ends[] | null;
  readonly foerderrisiko?: readonly string[] | null;
  readonly gruppen?: Readonly<Record<string, readonly string[]>>;
  readonly steuerungsgruppe?: TruthSteering | null;
  /** Where several cities are put side by side: by city, those alone that have any. */
  readonly ag_ohne_bindeglied?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly vertretung?: TruthRepresentation | null;
  readonly mischung?: TruthMixing | null;
  readonly ersatzpartner?: readonly TruthReplacement[];
  /** A federation: the coordinating partner of each city. */
  readonly koordination?: Readonly<Record<string, string>>;
  readonly bundesprogramm_endet?: {
    readonly datum: string;
    readonly betroffen: readonly string[];
    /** Cities. */
    readonly ohne_anschluss: readonly string[];
  };
  /** Cities. */
  readonly ohne_buero?: readonly string[];
  /** By city. */
  readonly besuchspartner?: Readonly<Record<string, { readonly stadt: string; readonly km: number }>>;
  /** Cities. */
  readonly steuerungsgruppe_nur_beratend?: readonly string[];
  /** By city. */
  readonly andere_staedte_haben?: Readonly<Record<string, readonly { readonly thema: string; readonly staedte: readonly string[] }[]>>;
  /** Cities. */
  readonly zielgruppen_in_steuerungsgruppe?: readonly string[];
  readonly einladung?: Readonly<Record<string, TruthInvitation>> | null;
  readonly themeneinladung?: { readonly regel: string; readonly einladen: readonly string[] } | null;
  readonly paarung?: readonly TruthPairing[] | null;
  readonly kennzahlen?: Readonly<Record<string, TruthMetrics>> | null;
  readonly verweis?: readonly TruthReferral[] | null;
  readonly multiplikatoren?: TruthMultipliers | null;
  readonly was_waere_wenn?: readonly TruthLoss[] | null;
  readonly cluster?: readonly (readonly string[])[] | null;
  readonly veraenderung?: TruthChange | null;
  readonly staedte?: readonly string[];
  readonly staedtevergleich?: TruthComparison;
  /** Cities by step. */
  readonly wohlfahrt?: Readonly<Record<string, readonly string[]>>;
  readonly anschluss?: Readonly<Record<string, readonly string[]>>;
  readonly zusammenhang?: TruthAssociation;
  readonly zwischen_staedten?: TruthCrossCity;
  /** A federation: the truth of each city alone. */
  readonly netze?: Readonly<Record<string, Omit<Truth, 'stichtag'>>>;
  /** A federation: all cities as one network. */
  readonly gesamtnetz?: Omit<Truth, 'stichtag'>;
}

export type Ends = readonly [string, string];

export interface TruthBridge {
  readonly id: string;
  readonly abgeschnitten?: readonly (readonly string[])[];
}

export interface TruthWanted {
  readonly wer: string;
  readonly thema: string;
  readonly zielgruppe: string | null;
  readonly stadtteil: string | null;
}

export interface TruthNeed extends TruthWanted {
  readonly ergebnis: string;
  readonly anbieter_verbunden: readonly string[];
  readonly anbieter_neu: readonly string[];
  readonly fast: readonly string[];
}

export interface TruthPair {
  readonly paar: Ends;
  readonly grund: string;
}

export interface TruthOverlap {
  readonly paar: Ends;
  readonly stadtteil: readonly string[];
  readonly jaccard_themen?: number;
  readonly jaccard_zielgruppen?: number;
  readonly ruhende_verbindung?: boolean;
}

export interface TruthCircle {
  readonly mitglieder: readonly string[];
  readonly kanten: readonly (readonly [string, string, string])[];
}

export interface TruthInvitation {
  readonly anfrage: { readonly themen: readonly string[]; readonly zielgruppen: readonly string[] };
  readonly stamm: readonly string[];
  readonly thematisch_passend: readonly string[];
  readonly fehlende_stimmen: readonly { readonly nr: number; readonly kandidaten: readonly string[] }[];
  readonly arten_nicht_im_netz: readonly number[];
  readonly zustaendige_behoerde: readonly string[];
  readonly zustaendige_behoerde_nicht_im_stamm: readonly string[];
  readonly passt_insgesamt: readonly string[];
  readonly sicher_einladen: readonly string[];
}

export interface TruthPairing {
  readonly bezeichnung: string;
  /** When that meeting was; those that were not held have none. */
  readonly datum?: string | null;
  readonly anwesende: readonly string[];
  readonly nicht_paaren: readonly Ends[];
  readonly ruhend_bekannt: readonly Ends[];
  readonly max_paare: number;
  readonly max_paare_auch_ohne_ruhende: number;
}

export interface TruthMetrics {
  readonly knoten?: number;
  readonly kanten?: number;
  readonly isolierte?: readonly string[];
  readonly artikulationspunkte?: readonly string[];
  readonly komponenten_ab_2?: number;
  readonly top_betweenness?: readonly (readonly [string, number])[];
}

export interface TruthReferral {
  readonly wer: string;
  readonly text: string;
  readonly laenge: number | null;
  readonly anbieter_naechste: readonly string[];
}

export interface TruthMultipliers {
  readonly bezugsmenge: number;
  readonly groesse: number;
  readonly nicht_erreichbar: readonly string[];
}

export interface TruthLoss {
  readonly id: string;
  readonly abgeschnitten: readonly string[];
  readonly teile: readonly (readonly string[])[];
  readonly danach_ohne_verbindung: readonly string[];
  readonly bedarfe_dann_ungedeckt: readonly { readonly wer: string; readonly text: string }[];
}

export interface TruthBasis {
  readonly akteure: number;
  readonly ohne_art: readonly string[];
  readonly ohne_themen: readonly string[];
  readonly ohne_zielgruppen: readonly string[];
  readonly ohne_stadtteile: readonly string[];
  readonly foerderung_unbekannt?: readonly string[];
  readonly beziehungszeilen: number;
  readonly zeilen_ohne_datum: number;
  readonly paare: number;
}

export interface TruthGap {
  readonly thema: string;
  readonly zielgruppe: string | null;
  readonly stadtteil: string | null;
}

export interface TruthChange {
  readonly von: string;
  readonly bis: string;
  readonly neue_akteure: readonly string[];
  readonly ausgeschiedene_akteure: readonly string[];
  readonly neue_verbindungen: readonly { readonly paar: Ends; readonly art: string }[];
  readonly verlorene_verbindungen: readonly { readonly paar: Ends; readonly grund: string }[];
  readonly neu_isoliert: readonly string[];
  readonly neu_verbunden: readonly string[];
  readonly luecken_entstanden: readonly (TruthGap & { readonly ergebnis: string; readonly art: string })[];
  readonly luecken_geschlossen: readonly (TruthGap & { readonly war: string; readonly art: string })[];
  readonly luecken_geblieben: readonly TruthGap[];
  readonly neue_bruecken: readonly string[];
  readonly entfallene_bruecken: readonly string[];
  readonly risiko_neu: readonly string[];
  readonly risiko_entfallen: readonly string[];
}

export interface TruthComparison {
  /** By city. */
  readonly kennzahlen: Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
  readonly spannweite_der_bewertbaren: Readonly<Record<string, { readonly min: number; readonly median: number; readonly max: number }>>;
  readonly nicht_bewertbar: readonly string[];
  readonly ueberzentralisiert: readonly string[];
  readonly geteilt: readonly string[];
}

export interface TruthAssociation {
  readonly r: number;
  readonly n: number;
  /** Codes of the steps. */
  readonly codierung: Readonly<Record<'wohlfahrt' | 'anschluss', Readonly<Record<string, number>>>>;
}

export interface TruthCrossCity {
  readonly verbindungen: readonly { readonly staedte: Ends; readonly akteure: Ends }[];
  readonly staedte_ohne_verbindung: readonly string[];
  readonly geschlossene_gruppen: readonly (readonly string[])[];
  readonly brueckenstaedte: readonly string[];
}

export interface TruthSteering {
  readonly mitglieder: readonly string[];
  readonly arten_ohne_vertretung: readonly string[];
  readonly themen_ohne_vertretung: readonly string[];
  readonly selbstorganisationen_in_gruppe?: readonly string[];
}

export interface TruthRepresentation {
  readonly letzte_treffen: readonly string[];
  readonly zielliste: readonly {
    readonly nr: number;
    readonly stand: string;
    readonly arten: readonly string[];
    readonly akteure: readonly string[];
    readonly bei_letzten_treffen: readonly string[];
  }[];
  readonly gruppen: Readonly<Record<string, TruthGroupShares>>;
}

export interface TruthMixing {
  readonly akteure: number;
  readonly verbindungen: number;
  readonly gesamtdichte: number;
  readonly nach_aussen: number;
  readonly innen: number;
  readonly ei: number | null;
  readonly je_art: Readonly<
    Record<string, { readonly akteure: number; readonly nach_aussen: number; readonly innen: number; readonly ei: number | null }>
  >;
  readonly paare: readonly {
    readonly arten: Ends;
    readonly moeglich: number;
    readonly beobachtet: number;
    readonly erwartet: number;
    readonly dichte: number;
    readonly verhaeltnis: number | null;
  }[];
  readonly auffaellig_duenn: readonly Ends[];
  readonly auffaellig_dicht: readonly Ends[];
}

export interface TruthReplacement {
  readonly verloren: string;
  readonly status: string;
  readonly fragt: readonly string[];
  readonly muss_erscheinen: readonly (readonly [string, number])[];
  readonly akzeptabel: readonly (readonly [string, number])[];
  readonly passt_aber_nicht_frei: readonly (readonly [string, number])[];
}

export interface TruthGroupShares {
  readonly mitglieder: number;
  readonly arten: Readonly<
    Record<string, { readonly netz: number; readonly anteil_netz: number; readonly gruppe: number; readonly anteil_gruppe: number }>
  >;
  readonly arten_ohne_vertretung: readonly string[];
}
