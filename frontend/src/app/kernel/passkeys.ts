import { Injectable } from '@angular/core';
import type {
  AddPasskeyDto,
  CredentialView,
  NewPasskeyView,
  PasskeyAnswerDto,
  PasskeyQuestionView,
} from '../api/schema';
import { ApiProblem } from './api-problem';

/** ES256, EdDSA and RS256: what every maker of passkeys offers at least one of. */
const ALGORITHMS = [-7, -8, -257];
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];
const PATIENCE_MS = 120_000;

type Transport = 'ble' | 'cable' | 'hybrid' | 'internal' | 'nfc' | 'smart-card' | 'usb';

/** Asks the browser for passkeys. The library is loaded when the first one is used or made. */
@Injectable({ providedIn: 'root' })
export class Passkeys {
  /** False in browsers that know no passkeys, and at a bare IP address, which no passkey can belong to. */
  readonly available =
    typeof globalThis.PublicKeyCredential === 'function' &&
    !/^[\d.]+$|^\[/.test(globalThis.location.hostname);

  /** Has a passkey answer. @throws ApiProblem 'passkey-stopped' when the person or the browser says no */
  async answer({ challenge, rpId, credentials }: PasskeyQuestionView): Promise<PasskeyAnswerDto> {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const { id, response } = await unlessStopped(
      startAuthentication({
        optionsJSON: {
          challenge,
          rpId,
          allowCredentials: credentials.map(named),
          userVerification: 'required',
          timeout: PATIENCE_MS,
        },
      }),
    );
    return {
      credentialId: id,
      clientData: response.clientDataJSON,
      authenticatorData: response.authenticatorData,
      signature: response.signature,
    };
  }

  /** Has the device make a passkey. @throws ApiProblem 'passkey-stopped' when the person or the browser says no */
  async make(wanted: NewPasskeyView): Promise<Omit<AddPasskeyDto, 'label'>> {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const { id, response } = await unlessStopped(
      startRegistration({
        optionsJSON: {
          challenge: wanted.challenge,
          rp: { id: wanted.rpId, name: wanted.rpName },
          user: { id: wanted.userId, name: wanted.userName, displayName: wanted.displayName },
          pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
          excludeCredentials: wanted.credentials.map(named),
          attestation: 'none',
          authenticatorSelection: {
            residentKey: 'required',
            requireResidentKey: true,
            userVerification: 'required',
          },
          timeout: PATIENCE_MS,
        },
      }),
    );
    return {
      credentialId: id,
      clientData: response.clientDataJSON,
      attestation: response.attestationObject,
      transports: (response.transports ?? []).filter((each) => TRANSPORTS.includes(each)),
    };
  }
}

function named({ id, transports }: CredentialView) {
  return { id, type: 'public-key' as const, transports: transports as Transport[] };
}

/** Browsers tell hardly why a passkey was not used, so that pages cannot find out who has one. */
async function unlessStopped<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch {
    const type = '/problems/passkey-stopped';
    throw new ApiProblem({ type, title: 'The passkey was not used', status: 0 });
  }
}
