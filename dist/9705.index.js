export const id = 9705;
export const ids = [9705];
export const modules = {

/***/ 39705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SHELLS: () => (/* binding */ SHELLS),
  completionText: () => (/* binding */ completionText)
});

// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/inputs/table/switches.ts
var switches = __webpack_require__(3432);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/inputs/table/forms.ts
var table_forms = __webpack_require__(85865);
;// CONCATENATED MODULE: ./src/explain/completion/flags.ts



const COMPLETED_FLAGS = [
    ...table/* FLAG_INPUTS */.nh.map((name) => ({ name, words: table/* INPUTS */.mc[name].help[1], takes: takesOf(table/* INPUTS */.mc[name]) })),
    ...Object.entries(switches/* SWITCHES */.Xj).map(([name, given]) => ({
        ...{ name, words: given.help[1], takes: takenBy(given) },
        ...('short' in given && { short: given.short }),
    })),
];
function takesOf({ form, isPath }) {
    const { values, isList } = form ?? {};
    if (values === undefined)
        return { kind: isPath === true ? 'path' : 'text' };
    const kind = isList === true ? 'list' : 'word';
    return { kind: form === table_forms/* BOOLEAN */.Jx ? 'boolean' : kind, values };
}
function takenBy({ type, values }) {
    if (type === 'boolean')
        return { kind: 'nothing' };
    return values === undefined ? { kind: 'path' } : { kind: 'word', values };
}

;// CONCATENATED MODULE: ./src/explain/completion/bash.ts




function bashScript(shells) {
    const flags = COMPLETED_FLAGS.map(({ name }) => `--${name}`).join(' ');
    return `# Put this into ~/.bashrc: eval "$(${version/* TOOL_NAME */.l} completion bash)"
_claude_preflight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} head= IFS=$' \\t\\n'
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [[ $cur != --* ]]; then
    case $prev in
${COMPLETED_FLAGS.flatMap(branch).join('\n')}
    esac
  fi
  case \${COMP_WORDS[1]} in
    explain) [[ $COMP_CWORD -gt 1 ]] && { COMPREPLY=($(compgen -W '${causes/* CAUSE_IDS */.Rm.join(' ')}' -- "$cur")); return; } ;;
    completion) [[ $COMP_CWORD -gt 1 ]] && { COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$cur")); return; } ;;
  esac
  [[ $COMP_CWORD -eq 1 ]] && head='${Object.keys(switches/* COMMANDS */.Lo).join(' ')}'
  COMPREPLY=($(compgen -W "$head ${flags}" -- "$cur"))
}
complete -F _claude_preflight ${version/* TOOL_NAME */.l}`;
}
function branch({ name, takes }) {
    const words = 'values' in takes ? takes.values.join(' ') : '';
    const actions = {
        nothing: undefined,
        text: 'return',
        path: 'IFS=$\'\\n\'; COMPREPLY=($(compgen -f -- "$cur")); type compopt &>/dev/null && compopt -o filenames; return',
        word: `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`,
        boolean: `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`,
        list: `[[ $cur == *,* ]] && head=\${cur%,*},; COMPREPLY=($(compgen -P "$head" -W '${words}' -- "\${cur##*,}")); return`,
    };
    const action = actions[takes.kind];
    return action === undefined ? [] : [`      --${name}) ${action} ;;`];
}

;// CONCATENATED MODULE: ./src/explain/completion/fish.ts




function fishScript(shells) {
    const first = Object.entries(switches/* COMMANDS */.Lo).map(([name, words]) => `${COMPLETE} -n __fish_use_subcommand -a ${name} -d ${quoted(words)}`);
    const behind = (command, words) => `${COMPLETE} -n '__fish_seen_subcommand_from ${command}' -a ${quoted(words.join(' '))}`;
    return [
        `# Put this into ~/.config/fish/config.fish: ${version/* TOOL_NAME */.l} completion fish | source`,
        `${COMPLETE} -f`,
        ...first,
        behind('explain', causes/* CAUSE_IDS */.Rm),
        behind('completion', shells),
        ...COMPLETED_FLAGS.map(lineOf),
    ].join('\n');
}
const COMPLETE = `complete -c ${version/* TOOL_NAME */.l}`;
function lineOf({ name, short, words, takes }) {
    const values = 'values' in takes ? takes.values.join(' ') : '';
    const options = {
        nothing: '',
        text: ' -x',
        path: ' -r -F',
        word: ` -x -a '${values}'`,
        boolean: ` -a '${values}'`,
        list: ` -x -a '(__fish_append , ${values})'`,
    }[takes.kind];
    const letter = short === undefined ? '' : ` -s ${short}`;
    return `${COMPLETE} -l ${name}${letter}${options} -d ${quoted(words)}`;
}
function quoted(words) {
    return `'${words.replaceAll(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./src/explain/completion/zsh.ts




function zshScript(shells) {
    const commands = Object.entries(switches/* COMMANDS */.Lo).map(([name, words]) => `'${name}:${escaped(words)}'`);
    return `#compdef ${version/* TOOL_NAME */.l}
# Put this into ~/.zshrc, below compinit: eval "$(${version/* TOOL_NAME */.l} completion zsh)"
_claude_preflight() {
  if (( CURRENT > 2 )) && [[ $words[2] == explain ]]; then
    compadd -- ${causes/* CAUSE_IDS */.Rm.join(' ')}
    return
  elif (( CURRENT > 2 )) && [[ $words[2] == completion ]]; then
    compadd -- ${shells.join(' ')}
    return
  elif (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    local -a commands=(${commands.join(' ')})
    _describe command commands
    return
  fi
  _arguments \\
${COMPLETED_FLAGS.map((flag) => `    ${specOf(flag)}`).join(' \\\n')}
}
if [[ $funcstack[1] == _claude_preflight ]]; then
  _claude_preflight "$@"
else
  compdef _claude_preflight ${version/* TOOL_NAME */.l}
fi`;
}
function specOf({ name, short, words, takes }) {
    const says = `[${escaped(words)}]`;
    if (takes.kind === 'nothing')
        return short === undefined
            ? `'--${name}${says}'`
            : `'(-${short} --${name})'{-${short},--${name}}'${says}'`;
    return `'--${name}=${says}${argumentOf(name, takes)}'`;
}
function argumentOf(name, takes) {
    const words = 'values' in takes ? takes.values.join(' ') : '';
    return {
        nothing: '',
        text: `:${name}: `,
        path: `:${name}:_files`,
        word: `:${name}:(${words})`,
        boolean: `::${name}:(${words})`,
        list: `:${name}:_sequence compadd - ${words}`,
    }[takes.kind];
}
function escaped(words) {
    return words.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`);
}

;// CONCATENATED MODULE: ./src/explain/completion/completion.ts



const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
const SHELLS = Object.keys(SCRIPTS);
function completionText(shell) {
    const known = SHELLS.find((name) => name === shell);
    return known && SCRIPTS[known](SHELLS);
}


/***/ }),

/***/ 19001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ CAUSE_IDS),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   hE: () => (/* binding */ CAUSES)
/* harmony export */ });
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
const CAUSES = {
    'config.invalid-input': BROKEN,
    'key.missing': BROKEN,
    'key.withheld': UNCHECKED,
    'key.placeholder': BROKEN,
    'key.unexpanded': BROKEN,
    'key.whitespace': BROKEN,
    'key.quoted': BROKEN,
    'key.prefixed': BROKEN,
    'key.encoded': BROKEN,
    'key.wrong-provider': BROKEN,
    'key.admin': BROKEN,
    'key.oauth': BROKEN,
    'key.malformed': BROKEN,
    'key.conflict': DEGRADED,
    'key.exposed': BROKEN,
    'endpoint.malformed': BROKEN,
    'endpoint.insecure': BROKEN,
    'endpoint.unknown-host': BROKEN,
    'endpoint.path': BROKEN,
    'endpoint.legacy': BROKEN,
    'endpoint.unverified': DEGRADED,
    'endpoint.not-found': BROKEN,
    'endpoint.blocked': BROKEN,
    'endpoint.not-an-api': BROKEN,
    'endpoint.redirect': BROKEN,
    'endpoint.wrong-protocol': BROKEN,
    'dns.not-found': BROKEN,
    'dns.failure': BROKEN,
    'dns.sinkhole': BROKEN,
    'tcp.refused': BROKEN,
    'tcp.timeout': BROKEN,
    'tcp.unreachable': BROKEN,
    'tcp.reset': BROKEN,
    'tcp.ipv6': DEGRADED,
    'proxy.malformed': BROKEN,
    'proxy.unreachable': BROKEN,
    'proxy.auth': BROKEN,
    'proxy.denied': BROKEN,
    'proxy.at-fault': BROKEN,
    'proxy.required': BROKEN,
    'tls.expired': BROKEN,
    'tls.not-yet-valid': BROKEN,
    'tls.hostname': BROKEN,
    'tls.self-signed': BROKEN,
    'tls.incomplete-chain': BROKEN,
    'tls.untrusted': BROKEN,
    'tls.intercepted': EITHER,
    'tls.weak': BROKEN,
    'tls.handshake': BROKEN,
    'tls.client-certificate': BROKEN,
    'tls.expiring': DEGRADED,
    'tls.ca-file': BROKEN,
    'clock.skew': EITHER,
    'auth.invalid': BROKEN,
    'auth.expired': BROKEN,
    'auth.scheme': BROKEN,
    'auth.header-stripped': BROKEN,
    'auth.duplicate': BROKEN,
    'auth.oauth-unsupported': BROKEN,
    'auth.claude-code-only': DEGRADED,
    'auth.workspace-required': BROKEN,
    'auth.forbidden': BROKEN,
    'auth.gateway': BROKEN,
    'auth.upstream': BROKEN,
    'auth.region': BROKEN,
    'auth.challenge': BROKEN,
    'auth.organization': BROKEN,
    'auth.creator-left': BROKEN,
    'auth.wrong-workspace': BROKEN,
    'auth.wrong-organization': BROKEN,
    'auth.federation': BROKEN,
    'billing.credit': BROKEN,
    'billing.limit': BROKEN,
    'model.unknown': BROKEN,
    'model.retired': BROKEN,
    'model.deprecated': DEGRADED,
    'model.forbidden': BROKEN,
    'model.inference-profile': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'format.http': BROKEN,
    'auth.feature': BROKEN,
    'limit.quota': BROKEN,
    'limit.rate': DEGRADED,
    'limit.ramp': DEGRADED,
    'limit.concurrency': DEGRADED,
    'limit.headroom': DEGRADED,
    'service.overloaded': DEGRADED,
    'service.error': DEGRADED,
    'service.gateway': EITHER,
    'service.timeout': BROKEN,
    'service.cut': BROKEN,
    'service.encryption': BROKEN,
    'fallback.broken': DEGRADED,
    failover: DEGRADED,
    'run.deadline': BROKEN,
    'run.starved': DEGRADED,
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);
function isPassing(cause) {
    return cause !== 'limit.quota' && /^(?:limit|service)\./.test(cause);
}


/***/ })

};
