import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { DeclarationCodeView } from './signing/declaration-code.view';
import { DeclarationQueryDto } from './declaration-query.dto';
import { DeclarationViewReader } from './declaration-view-reader';
import { DeclarationView } from './declaration.view';
import { personOf } from './person-of';
import { PasskeyQuestionView } from '../identity/passkeys/passkey.view';
import { RefuseDto } from './refusals/refuse.dto';
import { RefuseDeclaration } from './refusals/refuse-declaration';
import { AskToSign } from './signing/ask-to-sign';
import { AskToSignDto } from './signing/ask-to-sign.dto';
import { RequestDeclarationCode } from './signing/request-declaration-code';
import { SignDeclaration } from './signing/sign-declaration';
import { SignDeclarationDto } from './signing/sign-declaration.dto';

/** One's own declaration. */
@Controller('declaration')
export class DeclarationsController {
  constructor(
    private readonly views: DeclarationViewReader,
    private readonly requestCode: RequestDeclarationCode,
    private readonly askToSign: AskToSign,
    private readonly sign: SignDeclaration,
    private readonly refuse: RefuseDeclaration,
  ) {}

  /** The text in force, in the language asked for, and one's own signature. */
  @Get()
  @Policy('declaration.read')
  read(
    @CurrentActor() actor: Actor,
    @Query() { language }: DeclarationQueryDto,
  ): Promise<DeclarationView> {
    return this.views.of(personOf(actor), language ?? 'nb');
  }

  /** Sends a fresh code to oneself. */
  @Post('codes')
  @Policy('declarationCode.create')
  ask(@CurrentActor() actor: Actor): Promise<DeclarationCodeView> {
    return this.requestCode.run(personOf(actor));
  }

  /** The question a passkey answers to sign the text. */
  @Post('passkey-questions')
  @Policy('declarationQuestion.create')
  question(@CurrentActor() actor: Actor, @Body() wish: AskToSignDto): Promise<PasskeyQuestionView> {
    return this.askToSign.run(personOf(actor), wish);
  }

  /** Signs for oneself. */
  @Post('signatures')
  @Policy('declaration.sign')
  create(@CurrentActor() actor: Actor, @Body() wish: SignDeclarationDto): Promise<DeclarationView> {
    return this.sign.run(actor, wish);
  }

  /** Says no for oneself; signing later stays open. */
  @Post('refusals')
  @Policy('declaration.refuse')
  decline(@CurrentActor() actor: Actor, @Body() wish: RefuseDto): Promise<DeclarationView> {
    return this.refuse.own(personOf(actor), wish);
  }
}
