import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { declarationHash } from '../declaration-hash';
import { DeclarationTexts } from '../declaration-text';
import { AddTextDto } from './add-text.dto';
import { ChangeTextDto } from './change-text.dto';
import { DeclarationVersionView } from './declaration-version.view';
import { DeclarationVersionsReader } from './declaration-versions-reader';
import { plainTexts } from './plain-words';

/**
 * The coordinator writes a version of the declaration, or writes one anew that nobody has been shown yet. A
 * version in force never changes: it has been signed, or may be at any moment (UP 6.1).
 */
@Injectable()
export class SaveText {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: DeclarationVersionsReader,
  ) {}

  /** @throws 400 for a day before today or before the newest version; 409 while another version waits */
  add(actor: Actor, wish: AddTextDto): Promise<DeclarationVersionView[]> {
    return this.work.write(async (tx) => {
      const known = await this.versions.list(tx);
      if (known.some(({ state }) => state === 'upcoming')) throw conflict('text-waiting');
      const texts = this.judged(known, wish);
      const id = newId();
      await tx.insert('declaration_text', {
        id,
        version_label: String(known.length + 1),
        valid_from: wish.validFrom,
        texts: JSON.stringify(texts),
        older_closes_on: wish.olderClosesOn ?? null,
        added_at: this.clock.now(),
        added_by: actor.personId,
        version: 1,
      });
      return this.told(tx, 'added', { id, wish, texts });
    });
  }

  /** @throws as `add`; 404; 409 once the version is in force, or when somebody else saved first */
  change(id: string, wish: ChangeTextDto): Promise<DeclarationVersionView[]> {
    return this.work.write(async (tx) => {
      const known = await this.versions.list(tx);
      const old = known.find((each) => each.id === id);
      if (!old) throw notFound();
      if (old.state !== 'upcoming') throw conflict('text-in-force');
      const texts = this.judged(
        known.filter((each) => each.id !== id),
        wish,
      );
      await tx.update('declaration_text', id, wish.version, {
        valid_from: wish.validFrom,
        texts: JSON.stringify(texts),
        older_closes_on: wish.olderClosesOn ?? null,
      });
      return this.told(tx, 'changed', { id, wish, texts });
    });
  }

  /** @param known the other versions, newest first */
  private judged(known: readonly DeclarationVersionView[], wish: AddTextDto): DeclarationTexts {
    const { validFrom, olderClosesOn } = wish;
    const newest = known[0];
    if (validFrom < this.clock.today() || validFrom < (newest?.validFrom ?? '')) {
      throw badInput([{ field: 'validFrom', constraint: 'notPast' }]);
    }
    if (olderClosesOn && olderClosesOn < validFrom) {
      throw badInput([{ field: 'olderClosesOn', constraint: 'afterStart' }]);
    }
    const texts = plainTexts(wish.texts);
    if (newest && hashes(newest.texts) === hashes(texts)) throw conflict('text-unchanged');
    return texts;
  }

  private async told(
    tx: Tx,
    what: 'added' | 'changed',
    { id, wish, texts }: { id: string; wish: AddTextDto; texts: DeclarationTexts },
  ): Promise<DeclarationVersionView[]> {
    const { validFrom, olderClosesOn } = wish;
    await tx.audit(`declarationText.${what}`, `declarationText:${id}`, {
      validFrom,
      olderClosesOn: olderClosesOn ?? null,
      hashes: hashes(texts),
    });
    tx.changed('declarations');
    return this.versions.list(tx);
  }
}

function hashes(texts: DeclarationTexts): string {
  return [texts.nb, texts.nn, texts.en, texts['nb-lett']].map(declarationHash).join(' ');
}
