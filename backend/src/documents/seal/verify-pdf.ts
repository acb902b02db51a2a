import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { CHECKS, checkPdf } from './check-pdf';
import { PanelName } from './panel-name';
import { sealCertificates } from './seal-certificates';
import { SealedDocument, SealedDocumentsReader } from './sealed-documents-reader';
import { SealedDocumentView, SealedVersionView, VerificationView } from './verification.view';

const PANEL: readonly Role[] = ['coordinator', 'leader', 'deputyLeader', 'representative'];
/** More corrections of one document than anyone will write. */
const MOST_CORRECTIONS = 1000;

/** Tells whether a file is one that was sealed here. Nothing of it is kept, and nothing is written. */
@Injectable()
export class VerifyPdf {
  constructor(
    private readonly db: ReadDb,
    private readonly documents: SealedDocumentsReader,
    private readonly panel: PanelName,
  ) {}

  async view(pdf: Buffer, actor: Actor): Promise<VerificationView> {
    const { passed, fingerprint, sha256 } = checkPdf(pdf);
    const kept = await this.documents.byDigest(sha256);
    const known = (await sealCertificates(this.db)).some((own) => own.fingerprint === fingerprint);
    const all = {
      ...passed,
      certificate: fingerprint === null ? null : known,
      kept: kept !== null && kept.fingerprint === fingerprint,
    };
    const genuine = Object.values(all).every((each) => each === true);
    return {
      genuine,
      checks: CHECKS.map((name) => ({ name, passed: all[name] })),
      sha256,
      document: genuine && kept !== null ? await this.document(kept, actor) : null,
    };
  }

  private async document(kept: SealedDocument, actor: Actor): Promise<SealedDocumentView> {
    const earlier = kept.corrects === null ? null : await this.documents.byId(kept.corrects);
    return {
      kind: kept.kind as SealedDocumentView['kind'],
      panel: await this.panel.current(),
      sealedAt: kept.sealedAt,
      fingerprint: kept.fingerprint,
      corrects: versionView(earlier),
      correctedBy: versionView(await this.newest(kept)),
      title: mayKnow(kept, actor) ? kept.title : null,
    };
  }

  /** The last of the corrections that followed, or null. */
  private async newest(kept: SealedDocument): Promise<SealedDocument | null> {
    let last: SealedDocument | null = null;
    for (let n = 0; n < MOST_CORRECTIONS; n++) {
      const next = await this.documents.correctionOf((last ?? kept).id);
      if (next === null) return last;
      last = next;
    }
    return last;
  }
}

function versionView(document: SealedDocument | null): SealedVersionView | null {
  return document && { sealedAt: document.sealedAt, sha256: document.sha256 };
}

/** What is one person's is known to that person and the coordinator; the rest to those who hold the panel's papers. */
function mayKnow({ personId }: SealedDocument, { roles, personId: self }: Actor): boolean {
  if (personId === null) return PANEL.some((role) => roles.has(role));
  return personId === self || roles.has('coordinator');
}
