import { DynamicModule, Global, Module, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { DataReads } from './data-reads';
import { Keyring } from './keyring';
import { PersonKeys } from './person-keys';
import { Rewrap } from './rewrap';
import { SealedFiles } from './sealed-files';
import { Vault } from './vault';

/** The vault and the record of readings for every slice; the keys stay inside. */
@Global()
@Module({})
export class VaultModule implements OnModuleInit, OnModuleDestroy {
  constructor(private readonly rewrap: Rewrap) {}

  static with(keyring: Keyring): DynamicModule {
    return {
      module: VaultModule,
      providers: [
        { provide: Keyring, useValue: keyring },
        PersonKeys,
        DataReads,
        Vault,
        SealedFiles,
        Rewrap,
      ],
      exports: [DataReads, Vault, SealedFiles],
    };
  }

  onModuleInit(): void {
    this.rewrap.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rewrap.stop();
  }
}
