import { Module } from '@nestjs/common';
import { PdfWriter } from './pdf-writer';

@Module({ providers: [PdfWriter], exports: [PdfWriter] })
export class DocumentsModule {}
