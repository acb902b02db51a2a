import { ArrayMaxSize, IsArray, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';

const BASE64URL = /^[A-Za-z0-9_-]+$/;
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** A passkey the browser has just made (WebAuthn attestation); ids and data base64url. */
export class AddPasskeyDto {
  /** What its owner calls it. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/)
  label: string;

  @Matches(BASE64URL)
  @MaxLength(1400)
  credentialId: string;

  @Matches(BASE64URL)
  @MaxLength(4000)
  clientData: string;

  @Matches(BASE64URL)
  @MaxLength(20000)
  attestation: string;

  @IsArray()
  @ArrayMaxSize(7)
  @IsIn(TRANSPORTS, { each: true })
  transports: string[];
}
