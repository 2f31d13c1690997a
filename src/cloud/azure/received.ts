// An access token of Microsoft Entra's, or why there is none.
import type { CloudRefusal } from '../sign-in.ts'

/** What a sign-in comes to. */
export type Received =
  { readonly ok: true; readonly token: string } | { readonly ok: false; readonly refusal: CloudRefusal }
