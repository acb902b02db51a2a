import { Tx } from '../kernel/unit-of-work';
import { FIRST_DECLARATION } from './declaration-text';

/**
 * Enters the first version of the text when a panel is set up, in the transaction of the first run.
 * @param validFrom 'YYYY-MM-DD'
 */
export async function installDeclaration(tx: Tx, validFrom: string): Promise<void> {
  await tx.insert('declaration_text', {
    id: FIRST_DECLARATION.id,
    version_label: FIRST_DECLARATION.versionLabel,
    valid_from: validFrom,
    texts: JSON.stringify(FIRST_DECLARATION.texts),
  });
  await tx.audit('declarationText.added', `declarationText:${FIRST_DECLARATION.id}`);
}
