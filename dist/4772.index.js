export const id = 4772;
export const ids = [4772];
export const modules = {

/***/ 44772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpText: () => (/* binding */ helpText)
});

// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
// EXTERNAL MODULE: ./src/inputs/table/switches.ts
var switches = __webpack_require__(3432);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/inputs/table/row.ts
const HELP_GROUPS = {
    check: 'What to check',
    network: 'Network and trust',
    output: 'Output',
    fleet: 'Many targets',
    more: 'More',
};

;// CONCATENATED MODULE: ./src/inputs/help.ts




const FLAG_ROOM = 24;
const EXAMPLES = [
    `  ${version/* TOOL_NAME */.l}                        # the key in ANTHROPIC_API_KEY, now`,
    `  ${version/* TOOL_NAME */.l} --endpoints https://gateway.example.com \\`,
    '      --proxy http://proxy:3128 --ca-certificates root.pem  # behind a proxy',
    `  ${version/* TOOL_NAME */.l} --targets targets.yml --allowed-hosts '*.example.com' --json`,
    `  ${version/* TOOL_NAME */.l} explain "401 invalid x-api-key"  # a cause, an error, a log`,
];
function helpText() {
    return [
        `${version/* TOOL_NAME */.l} ${version/* VERSION */.x}: finds what's wrong with a Claude API key or endpoint.`,
        '',
        'Examples:',
        ...EXAMPLES,
        ...Object.entries(HELP_GROUPS).flatMap(([group, title]) => ['', `${title}:`, ...flagsOf(group)]),
        '',
        'Commands:',
        ...Object.entries(switches/* COMMANDS */.Lo).map(([name, words]) => `  ${name.padEnd(FLAG_ROOM + 2)}${words}`),
        '',
        'Defaults are in [brackets]; docs/inputs.md explains every flag.',
        'Exit codes: 0 passed, 1 broken (see --fail-on), 2 wrong usage, 3 a bug here.',
    ].join('\n');
}
function flagsOf(wanted) {
    const inputs = table/* FLAG_INPUTS */.nh.map((name) => [name, table/* INPUTS */.mc[name]]);
    return [...inputs, ...Object.entries(switches/* SWITCHES */.Xj)].flatMap(([name, row]) => {
        const [group, words] = row.help;
        const flag = row.short === undefined ? name : `${name}, -${row.short}`;
        return group === wanted ? [`  --${flag.padEnd(FLAG_ROOM)}${words}${initialOf(row)}`] : [];
    });
}
function initialOf({ initial = '' }) {
    return initial === '' || initial === 'false' ? '' : ` [${initial}]`;
}


/***/ })

};
