import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { Db, ReadDb } from '../../../kernel/db';
import { GlossaryView, GlossaryWordView } from './glossary.view';

const ALL = `SELECT id, word_nb AS "wordNb", word_nn AS "wordNn", word_en AS "wordEn",
  forms_nb AS "formsNb", forms_nn AS "formsNn", forms_en AS "formsEn",
  meaning_nb AS "meaningNb", meaning_nn AS "meaningNn", meaning_en AS "meaningEn",
  meaning_lett AS "meaningLett", version FROM glossary_word`;
const byWord = new Intl.Collator('nb').compare;

/** The panel's one glossary. */
@Injectable()
export class GlossaryPage {
  constructor(private readonly readDb: ReadDb) {}

  async view({ roles }: Actor, db: Db = this.readDb): Promise<GlossaryView> {
    const words = await db.query<GlossaryWordView>(ALL);
    words.sort((a, b) => byWord(a.wordNb, b.wordNb));
    return { words, can: roles.has('coordinator') ? ['edit'] : [] };
  }
}
