/** The word in three languages, its other forms in each, what it means in each, and easy to read. */
export type FirstWord = readonly [
  ...[nb: string, nn: string, en: string],
  ...[formsNb: string, formsNn: string, formsEn: string],
  ...[meaningNb: string, meaningNn: string, meaningEn: string, meaningLett: string],
];
