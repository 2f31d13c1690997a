// Inputs about the way to an endpoint.
import { COMPARE_DIRECT } from '../../words/settings.ts'
import { BOOLEAN, choice, CONNECT_TO, DAYS, DAYS_TOLD, TEXT } from './forms.ts'
import type { FlagRows } from './row.ts'

/** Rows of the group `network`. */
export const NETWORK = {
  proxy: {
    about:
      "Proxy URL, http://user:password@host:port, or none for a direct connection. Overrides NO_PROXY. Default: the proxy variables, by curl's rules (https_proxy, HTTPS_PROXY, http_proxy, ALL_PROXY, NO_PROXY).",
    help: ['network', 'proxy URL, or none; overrides the proxy variables'],
  },
  'compare-direct': {
    form: choice(COMPARE_DIRECT),
    initial: 'auto',
    about:
      'With a proxy, also try a direct connection, and the reverse, to find out which is at fault: auto (only after a failure), true or false. The comparison sends no credential.',
    help: ['network', 'try without the proxy, too'],
  },
  'ca-certificates': {
    form: TEXT,
    isPath: true,
    variables: ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'],
    about:
      'PEM file of certificates to trust in addition to the bundled roots. Default: NODE_EXTRA_CA_CERTS, then SSL_CERT_FILE.',
    help: ['network', 'PEM file to trust besides the bundled roots'],
  },
  'client-certificate': {
    form: TEXT,
    isPath: true,
    about:
      'PEM file with the client certificate, for endpoints that require one (mutual TLS). Requires client-key.',
    help: ['network', 'PEM file for mutual TLS'],
  },
  'client-key': {
    form: TEXT,
    isPath: true,
    about: 'PEM file with the private key of client-certificate.',
    help: ['network', 'PEM file with its private key'],
  },
  'connect-to': {
    form: CONNECT_TO,
    initial: '',
    about:
      "HOST:PORT:ADDRESS:PORT, one per line, like curl's --connect-to: connects to ADDRESS, and uses HOST in TLS and HTTP.",
    help: ['network', "HOST:PORT:ADDRESS:PORT, like curl's --connect-to"],
  },
  'allow-http': {
    form: BOOLEAN,
    initial: 'false',
    about: 'Allow sending the credential over plain http to a host that is not loopback: true or false.',
    help: ['network', 'send the key over plain http'],
  },
  headers: {
    about:
      'Extra request headers, one "Name: value" per line. Every value is treated as a secret, except dated names in anthropic-beta. Default: ANTHROPIC_CUSTOM_HEADERS.',
    help: ['network', 'extra request headers, one "Name: value" per line'],
  },
  'tls-expiry-days': {
    form: DAYS,
    initial: '14',
    target: DAYS_TOLD,
    about: 'Warn when the verified certificate chain expires within this many days.',
    help: ['network', 'warn when the certificate expires sooner'],
  },
} as const satisfies FlagRows
