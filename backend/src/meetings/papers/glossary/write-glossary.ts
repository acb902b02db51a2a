import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { newId } from '../../../kernel/ids';
import { notFound, stale } from '../../../kernel/problem';
import { UnitOfWork } from '../../../kernel/unit-of-work';
import { ChangeGlossaryWordDto, GlossaryWordDto } from './glossary.dto';
import { GlossaryView } from './glossary.view';
import { GlossaryPage } from './glossary-page';

/** Adds, changes and takes away words of the glossary. */
@Injectable()
export class WriteGlossary {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: GlossaryPage,
  ) {}

  add(dto: GlossaryWordDto, actor: Actor): Promise<GlossaryView> {
    return this.work.write(async (tx) => {
      const id = newId();
      await tx.insert('glossary_word', { id, ...columnsOf(dto), version: 1 });
      await tx.audit('glossary.added', `glossaryWord:${id}`, columnsOf(dto));
      tx.changed('glossary');
      return this.page.view(actor, tx);
    });
  }

  /** @throws 409 when somebody changed it meanwhile */
  change(id: string, dto: ChangeGlossaryWordDto, actor: Actor): Promise<GlossaryView> {
    return this.work.write(async (tx) => {
      await tx.update('glossary_word', id, dto.version, columnsOf(dto));
      await tx.audit('glossary.changed', `glossaryWord:${id}`, columnsOf(dto));
      tx.changed('glossary');
      return this.page.view(actor, tx);
    });
  }

  /** @throws 409 when somebody changed it meanwhile, 404 */
  remove(id: string, version: number, actor: Actor): Promise<GlossaryView> {
    return this.work.write(async (tx) => {
      const remove = 'DELETE FROM glossary_word WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) {
        const found = await tx.query('SELECT id FROM glossary_word WHERE id = $1', [id]);
        throw found.length > 0 ? stale() : notFound();
      }
      await tx.audit('glossary.removed', `glossaryWord:${id}`);
      tx.changed('glossary');
      return this.page.view(actor, tx);
    });
  }
}

function columnsOf(dto: GlossaryWordDto): Record<string, string> {
  return {
    word_nb: dto.wordNb.trim(),
    word_nn: dto.wordNn.trim(),
    word_en: dto.wordEn.trim(),
    forms_nb: dto.formsNb.trim(),
    forms_nn: dto.formsNn.trim(),
    forms_en: dto.formsEn.trim(),
    meaning_nb: dto.meaningNb.trim(),
    meaning_nn: dto.meaningNn.trim(),
    meaning_en: dto.meaningEn.trim(),
    meaning_lett: dto.meaningLett.trim(),
  };
}
