// Commands that look at this machine, or convert a file on it. None changes a setting.
import type { Command } from '../catalogue/entry.ts'
import { perShell } from './place.ts'

/** The time by this machine's clock. */
export const timeHere: Command = perShell({ sh: 'date -u', powershell: '(Get-Date).ToUniversalTime()' })

/** Whether that clock is set by the network. */
export const clockSource: Command = perShell({ sh: 'timedatectl status', powershell: 'w32tm /query /status' })

/** Makes a PEM file of a binary certificate. */
export const derToPem: Command = perShell({
  sh: 'openssl x509 -inform der -in "$HOME/root.cer" -out "$HOME/root.pem"',
  powershell: 'certutil -encode "$HOME\\root.cer" "$HOME\\root.pem"',
})

/** Makes a PEM file of the certificates in a PKCS #12 store. Git for Windows brings its own OpenSSL. */
export const storeToPem: Command = perShell({
  sh: 'openssl pkcs12 -in "$HOME/store.p12" -cacerts -nokeys -out "$HOME/root.pem"',
  powershell:
    '& "$env:ProgramFiles\\Git\\usr\\bin\\openssl.exe" pkcs12 -in "$HOME\\store.p12" -cacerts -nokeys -out "$HOME\\root.pem"',
})
