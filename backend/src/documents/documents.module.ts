import { Module } from '@nestjs/common';
import { PdfWriter } from './pdf-writer';
import { SealController } from './seal/seal.controller';
import { SealKeeper } from './seal/seal-keeper';
import { SealedDocumentsReader } from './seal/sealed-documents-reader';
import { Sealer } from './seal/sealer';
import { VerifyPdf } from './seal/verify-pdf';

/** Setting, sealing and verifying documents. */
@Module({
  controllers: [SealController],
  providers: [PdfWriter, SealKeeper, Sealer, SealedDocumentsReader, VerifyPdf],
  exports: [PdfWriter, Sealer, SealedDocumentsReader],
})
export class DocumentsModule {}
