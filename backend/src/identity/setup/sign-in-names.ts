import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { AccountReader } from '../account-reader';

const LONGEST = 40;
const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** Accounts for people without e-mail: they sign in by a name made of their own. */
@Injectable()
export class SignInNames {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
  ) {}

  /** Gives a person an account, and one without e-mail a name to sign in by. */
  async ensure(tx: Tx, personId: string, name: string): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    if (account?.email || account?.signInName) return;
    const sign_in_name = await this.freeName(tx, name);
    if (account === null) {
      const made = { id: newId(), person_id: personId, email: null, sign_in_name };
      await tx.insert('account', { ...made, created_at: this.clock.now(), version: 1 });
      return;
    }
    await tx.execute('UPDATE account SET sign_in_name = $1, version = version + 1 WHERE id = $2', [
      sign_in_name,
      account.id,
    ]);
  }

  /** «Åse Bjørn Li» → 'ase.bjorn.li', or with a number when somebody has it. */
  private async freeName(db: Db, name: string): Promise<string> {
    const letters = [...name.toLowerCase()].map((letter) => PLAIN[letter] ?? letter).join('');
    const plain = letters.normalize('NFD').replace(/[^a-z0-9 -]/g, '');
    const base = plain.trim().split(/[ -]+/).join('.').slice(0, LONGEST) || 'medlem';
    for (let number = 1; ; number++) {
      const wish = number === 1 ? base : `${base}${number}`;
      if ((await this.accounts.bySignIn(wish, db)) === null) return wish;
    }
  }
}
