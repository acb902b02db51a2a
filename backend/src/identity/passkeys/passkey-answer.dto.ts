import { IsBoolean, IsOptional, Matches, MaxLength } from 'class-validator';

const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** What a passkey answered to a challenge (WebAuthn assertion); every field base64url. */
export class PasskeyAnswerDto {
  @Matches(BASE64URL)
  @MaxLength(1400)
  credentialId: string;

  @Matches(BASE64URL)
  @MaxLength(4000)
  clientData: string;

  @Matches(BASE64URL)
  @MaxLength(4000)
  authenticatorData: string;

  @Matches(BASE64URL)
  @MaxLength(8000)
  signature: string;
}

export class PasskeySignInDto extends PasskeyAnswerDto {
  /** Nobody else uses this device. */
  @IsOptional()
  @IsBoolean()
  ownDevice?: boolean;
}
