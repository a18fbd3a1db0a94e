/** What `doctor` says, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const doctor: Catalogue['doctor'] = {
  node: 'Node 20.19 an nûtir saz bike; 22 an 24 tê pêşniyarkirin.',
  locale: 'Mîhengeke herêmî ya UTF-8 hilbijêre, wek LANG=en_US.UTF-8.',
  window: 'Pencereyê herî kêm {columns} stûn fireh û {rows} rêz bilind bike.',
  'memory.closed': 'Bîrdank nayê vekirin; li peyama jorîn binêre.',
  'memory.readonly': 'Destûrê bide nivîsandina di peldankê de, an bi --memory yeke din hilbijêre.',
  'memory.problems': 'tarjuman memory verify bixebitîne.',
  'tip.calibrate':
    'Heke rêzên erebî û soranî li vir çewt bên xwendin, tarjuman doctor di vê termînalê de bixebitîne û bi wêneyê hilbijêre.',
  'tip.unknown-terminal':
    'Ev termînal nayê naskirin, loma rêzên her nivîsê yên wê bi xwe ne. tarjuman doctor tê de bixebitîne û bi wêneyê hilbijêre çi rast tê xwendin.',
  'tip.kitty-force-ltr':
    'Di kitty.conf de "force_ltr yes" binivîse û bi --bidi app dest pê bike: wê demê tîp bi hev ve dibin û nivîs di stûnan de tê xwendin.',
  'tip.putty-disable-bidi':
    'Di PuTTY de "Disable bidirectional text display" veke û ji bo stûnan bi --bidi app dest pê bike.',
  'tip.console-without-arabic':
    'Di konsola Linuxê de tîpên erebî tune ne. Pencereyeke termînalê bi kar bîne, an ji wir bi ssh bixebite.',
  'tip.multiplexer-in-mlterm':
    'mlterm li pişt tmux an screen nayê guhertin: tarjuman li derveyî wan bixebitîne, an mlterm bi --bi=false.',
  'tip.bidi-name-unknown':
    '--bidi û TARJUMAN_BIDI yek ji van distînin: explicit, isolate, app, override, words, stacked, plain.',
  'line.tarjuman': 'bername',
  'line.node': 'Node (nod)',
  'line.locale': 'mîhenga herêmî',
  'line.window': 'pencere',
  'line.colours': 'reng',
  'line.keys': 'bişkok',
  'line.right-to-left': 'ji rastê ber bi çepê',
  'line.memory': 'bîrdank',
  'line.rules': 'rêbazên malê',
  'found.rules.none': 'tune',
  'line.duplicates': 'dubare',
  'line.reset': 'piştî têkçûnê',
  'found.none': 'nehatiye danîn',
  'found.closed': 'nayê vekirin',
  'found.colours': { zero: 'bê reng', one: '{count} reng', other: '{count} reng' },
  'found.bidi': '{strategy}, {terminal}: {reason}',
  'found.duplicates': {
    zero: 'tune',
    one: '{count} nivîsa çavkanî du caran di bîrdankê de ye, tenê rastnivîs cuda ye',
    other: '{count} nivîsên çavkanî ji carekê zêdetir di bîrdankê de ne, tenê rastnivîs cuda ye',
  },
  'found.reset': 'termînal her gav tê vegerandin, tenê piştî kill -9 na',
  reset: 'Heke bernameyeke kuştî termînalê xerab bihêle, binivîse: reset',
  'keys.kitty': 'her bişkok bi cihê xwe (protokola kitty)',
  'keys.other': 'Ctrl+Enter û yên wek wê digihîjin (modifyOtherKeys)',
  'keys.plain': 'bişkokên asayî',
  'keys.taken':
    'Dibe ku ev termînal F1, F10 û F11 ji xwe re bihêle: kurterêyên wê di mîhengan de bigire, an F2 bi kar bîne ku hemû fermanan nîşan dide.',
  'keys.alt':
    'Ev termînal Alt bi tîpên erebî re naşîne; Alt bi hejmaran re, bişkokên F û F2 digihîjin her tiştî.',
  'reason.flag': 'bi --bidi hatiye gotin',
  'reason.environment': 'bi TARJUMAN_BIDI hatiye gotin',
  'reason.saved': 'bi wêneyê hatiye hilbijartin',
  'reason.no-terminal': 'ne termînal e',
  'reason.multiplexer': 'li gorî termînala derdorê',
  'reason.terminal-can-switch': 'rêzkirina wê tê girtin',
  'reason.terminal-name': 'termînaleke naskirî',
  'reason.terminal-settings': 'ji mîhengên wê',
  'reason.unknown-terminal': 'nenas',
  'tip.urxvt-second-font':
    'urxvt tîpên soranî nabîne heke fonteke ku wan tê de hebin neyê navkirin; tercuman wan ji tîpên erebî û nîşanan çêdike. Çêtir: fonteke duyem nav bike, mînak URxvt.font: xft:DejaVu Sans Mono,xft:DejaVu Sans',
  'tip.vscode-gpu-off':
    'VS Code bê GPU xêz dike, û wê demê gerok rêzan careke din ji nû ve rêz dike. terminal.integrated.gpuAcceleration bike auto.',
  'tip.vscode-gpu':
    'Di VS Code de "terminal.integrated.gpuAcceleration" vekirî bihêle: bêyî wê gerok nivîsê careke din rêz dike.',
  'tip.kitty-symbol-map':
    'An di kitty.conf de fontekê bide hemû tîpên erebî: symbol_map U+0600-U+06FF,U+0750-U+077F,U+08A0-U+08FF,U+FB50-U+FDFF,U+FE70-U+FEFC DejaVu Sans',
  'tip.tmux-explicit':
    "Ji bo stûnên bi hev ve di termînalên VTE de, berî destpêkirin an girêdana tmuxê printf '\\e[8l' bixebitîne, paşê tê de tarjuman --bidi app.",
  'calibrate.question':
    'Kîjan hejmar rast têne xwendin û xêzên wan rast in? Hemûyan binivîse, paşê Enter. 0: yek jî na. Tenê Enter: wek xwe bimîne.',
  'calibrate.letters':
    'Li ber kîjan hejmaran çargoşe, nîşana pirsê an tîpeke cuda heye? Wan binivîse, paşê Enter. Tenê Enter: hemû tîp hene.',
  'calibrate.chosen':
    'Hat hilbijartin: {strategy}. Ji bo vê termînalê hat tomarkirin û ji niha ve tarjuman wê bi kar tîne.',
  'calibrate.left': 'Tiştek nehat guhertin.',
  'calibrate.font':
    'Di vî fontî de tune ne: {letters}. Fontên ku hemû tîpên soranî hene: Cascadia Mono wek fontê termînalê; DejaVu Sans, Noto Sans Arabic, Noto Naskh Arabic an Unikurd Web wek fontê duyem.',
};
