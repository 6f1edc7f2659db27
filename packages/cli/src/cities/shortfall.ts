/** What a need lacks, in the words of the truth. */
export const SHORTFALL = {
  topic: 'Thema fehlt',
  'target-group': 'Zielgruppe fehlt',
  place: 'Stadtteil fehlt',
  capacity: 'keine freie Kapazität',
} as const;
