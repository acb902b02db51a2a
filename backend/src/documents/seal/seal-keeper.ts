import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Settings } from '../../kernel/settings';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { StartRefused } from '../../start-refused';
import type { SealSigner } from './cms';
import { fingerprintOf, KeyFiles } from './key-files';
import { addCertificate, SealCertificate, sealCertificates } from './seal-certificates';

/** Holds the key documents are sealed with, from start to end of the program. */
@Injectable()
export class SealKeeper implements OnModuleInit {
  private held: SealSigner | null = null;
  private readonly files: KeyFiles;

  constructor(
    private readonly settings: Settings,
    private readonly db: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.files = new KeyFiles(settings.dataDir);
  }

  /** Host name of the panel's address, which every seal names. */
  get name(): string {
    return new URL(this.settings.origin).hostname;
  }

  get signer(): SealSigner {
    if (this.held === null) throw new Error('The seal is used before the start is over');
    return this.held;
  }

  get fingerprint(): string {
    return fingerprintOf(this.signer.certificate);
  }

  /** Takes the key from its file, or makes the first one. @throws StartRefused when it is lost or unusable */
  async onModuleInit(): Promise<void> {
    const inUse = (await sealCertificates(this.db)).filter((each) => each.retiredAt === null);
    const ours = inUse.find(({ fingerprint }) => this.files.has(fingerprint));
    if (ours !== undefined) {
      this.held = { ...this.files.read(ours.fingerprint), authority: ours.authority };
      return;
    }
    if (await hasSealed(this.db)) throw this.lost(inUse);
    const { files, name } = this;
    this.held = await this.work.write((tx) =>
      addCertificate(tx, { files, name, at: this.clock.now() }),
    );
  }

  private lost([newest]: readonly SealCertificate[]): StartRefused {
    const file = newest ? this.files.pathOf(newest.fingerprint) : this.settings.dataDir;
    return new StartRefused(
      `The key of the seal is missing: put ${file} back from your copy, or make a new one with "npm run seal:rotate" while the program is stopped.`,
    );
  }
}

async function hasSealed(db: Db): Promise<boolean> {
  return (await db.query('SELECT id FROM sealed_document LIMIT 1')).length > 0;
}
