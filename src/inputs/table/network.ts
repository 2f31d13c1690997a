// Inputs about the way to an endpoint.
import { COMPARE_DIRECT } from '../../words/settings.ts'
import { BOOLEAN, choice, CONNECT_TO, DAYS, DAYS_TOLD, TEXT } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `network`. */
export const NETWORK = {
  proxy: {
    about:
      "Proxy URL, http://user:password@host:port, or none for a direct connection. Binding whatever NO_PROXY says. Default is the proxy variables by curl's rules (https_proxy, HTTPS_PROXY, http_proxy, ALL_PROXY, NO_PROXY).",
  },
  'compare-direct': {
    form: choice(COMPARE_DIRECT),
    initial: 'auto',
    about:
      'With a proxy, also ask directly, and the reverse, to say which of the two is at fault. The comparison carries no credential. One of auto (only after a failure), true, false.',
  },
  'ca-certificates': {
    form: TEXT,
    variables: ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'],
    about:
      'PEM file of certificates trusted beside the bundled roots. Default is NODE_EXTRA_CA_CERTS, then SSL_CERT_FILE.',
  },
  'client-certificate': {
    form: TEXT,
    about:
      'PEM file with the certificate of this client, for endpoints that want one (mutual TLS). Needs client-key.',
  },
  'client-key': {
    form: TEXT,
    about: 'PEM file with the key of client-certificate.',
  },
  'connect-to': {
    form: CONNECT_TO,
    initial: '',
    about:
      "HOST:PORT:ADDRESS:PORT, one a line, as curl has it. Reaches HOST at another address, with HOST's name in TLS and HTTP.",
  },
  'allow-http': {
    form: BOOLEAN,
    initial: 'false',
    about: 'Permit sending the credential over plain http to a host that is not loopback. true or false.',
  },
  headers: {
    about:
      'Extra request headers, one "Name: value" a line. Every value is treated as a secret, but for the dated names in an anthropic-beta. Default is ANTHROPIC_CUSTOM_HEADERS.',
  },
  'tls-expiry-days': {
    form: DAYS,
    initial: '14',
    target: DAYS_TOLD,
    about: 'Warn when the verified certificate chain ends within so many days.',
  },
} as const satisfies Rows
