import { X509Certificate } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Actor, CurrentActor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { Policy } from '../../kernel/policy';
import { badInput, notFound } from '../../kernel/problem';
import { fingerprintOf } from './key-files';
import { SealCertificate, sealCertificates } from './seal-certificates';
import { SealCertificateView, VerificationView } from './verification.view';
import { VerifyPdf } from './verify-pdf';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** Verification of sealed documents, open to everyone. */
@Controller('seal')
export class SealController {
  constructor(
    private readonly verification: VerifyPdf,
    private readonly db: ReadDb,
  ) {}

  /** A question and not an act, sent by POST because the file is its body. */
  @Post('verifications')
  @HttpCode(200)
  @Policy('seal.verify')
  @ApiConsumes('application/pdf')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  verify(@Body() pdf: unknown, @CurrentActor() actor: Actor): Promise<VerificationView> {
    if (!Buffer.isBuffer(pdf)) throw badInput([{ field: 'Content-Type', constraint: 'pdf' }]);
    return this.verification.view(pdf, actor);
  }

  @Get('certificates')
  @Policy('seal.certificates')
  async certificates(): Promise<SealCertificateView[]> {
    return (await sealCertificates(this.db)).map(certificateView);
  }

  /** The sealing certificate and the authority's, as PEM, for PDF readers and `openssl`. */
  @Get('certificates/:fingerprint')
  @Policy('seal.certificates')
  async certificate(
    @Param('fingerprint') fingerprint: string,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<string> {
    const own = (await sealCertificates(this.db)).find((each) => each.fingerprint === fingerprint);
    if (!own) throw notFound();
    reply.headers({
      'content-type': 'application/x-pem-file',
      'content-disposition': `attachment; filename="seal-${fingerprint.slice(0, 16)}.crt"`,
    });
    return own.certificate + own.authority;
  }
}

function certificateView(own: SealCertificate): SealCertificateView {
  return {
    fingerprint: own.fingerprint,
    authorityFingerprint: fingerprintOf(own.authority),
    subject: new X509Certificate(own.certificate).subject.replace(/^CN=/, ''),
    madeAt: own.madeAt,
    retiredAt: own.retiredAt,
  };
}
