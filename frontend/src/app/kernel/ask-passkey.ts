import { InjectionToken } from '@angular/core';
import type { PasskeyAnswerDto, PasskeyQuestionView } from '../api/schema';

/** Asks the device's passkey. @throws DOMException when the person says no or the device has none */
export type AskPasskey = (question: PasskeyQuestionView) => Promise<PasskeyAnswerDto>;

/** The browser's own way; null where it has none. A spec provides its own. */
export const ASK_PASSKEY = new InjectionToken<AskPasskey | null>('ask passkey', {
  providedIn: 'root',
  factory: () => ('PublicKeyCredential' in globalThis ? askBrowser : null),
});

async function askBrowser({ challenge, rpId, credentials }: PasskeyQuestionView) {
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: bytesOf(challenge),
      rpId,
      userVerification: 'required',
      allowCredentials: credentials.map(({ id, transports }) => ({
        id: bytesOf(id),
        type: 'public-key',
        transports: transports as AuthenticatorTransport[],
      })),
    },
  });
  const credential = found as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    credentialId: textOf(credential.rawId),
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
  };
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
