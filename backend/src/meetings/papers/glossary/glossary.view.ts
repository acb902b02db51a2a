/** A word the panel explains, in three languages and easy to read. Other forms are parted by commas. */
export class GlossaryWordView {
  id: string;
  wordNb: string;
  wordNn: string;
  wordEn: string;
  formsNb: string;
  formsNn: string;
  formsEn: string;
  meaningNb: string;
  meaningNn: string;
  meaningEn: string;
  meaningLett: string;
  version: number;
}

export class GlossaryView {
  words: GlossaryWordView[];
  can: string[];
}
