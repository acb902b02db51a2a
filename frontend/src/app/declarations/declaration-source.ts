import { Injectable, inject } from '@angular/core';
import type {
  AskToSignDto,
  DeclarationView,
  Language,
  PasskeyQuestionView,
  SignDeclarationDto,
} from '../api/schema';
import { Api } from '../kernel/api';

/** Where the fresh code went; in the example panel it is in the answer. */
export interface CodeSent {
  sentTo: string | null;
  code: string | null;
}

/** The declaration's endpoints. */
@Injectable({ providedIn: 'root' })
export class DeclarationSource {
  private readonly api = inject(Api);

  read(language: Language): Promise<DeclarationView> {
    return this.api.get<DeclarationView>(`/declaration?language=${language}`);
  }

  /** A fresh code to one's own address; an earlier one no longer works. */
  sendCode(): Promise<CodeSent> {
    return this.api.post<CodeSent>('/declaration/codes', {});
  }

  /** The question a passkey answers to sign this very text. */
  ask(text: AskToSignDto): Promise<PasskeyQuestionView> {
    return this.api.post<PasskeyQuestionView>('/declaration/passkey-questions', text);
  }

  sign(signature: SignDeclarationDto): Promise<DeclarationView> {
    return this.api.post<DeclarationView>('/declaration/signatures', signature);
  }
}

/** True when the text in force is signed; an older signature is asked for anew. */
export function isSigned(view: DeclarationView): boolean {
  return view.standing === 'signed';
}
