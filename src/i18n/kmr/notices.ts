/** What the message line says, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const notices: Catalogue['notices'] = {
  propagated: {
    one: 'Hat piştrastkirin û dubarekirinek jî pê hat dagirtin; vegerandin her duyan vedigerîne.',
    other:
      'Hat piştrastkirin û {count} dubarekirin pê hatin dagirtin; vegerandinek hemûyan vedigerîne.',
  },
  undone: 'Hat vegerandin.',
  redone: 'Dîsa hat kirin.',
  'nothing-to-undo': 'Tiştek tune ku bê vegerandin.',
  'nothing-to-redo': 'Tiştek tune ku dîsa bê kirin.',
  'nothing-to-confirm': 'Hîn tiştek li vir tune ku bê piştrastkirin.',
  'all-confirmed': 'Hemû beş piştrastkirî ne.',
  'no-such-match': 'Pêşniyara {number} tune.',
  'no-such-segment': 'Beşa {number} tune.',
  'match-inserted': 'Pêşniyara {number} ket wergerê.',
  'part-inserted': 'Parçe li cihê nîşankerê ket wergerê.',
  'statement-held': 'Hat hildan. Daxuyaniya din hilbijêre û heman bişkojê bitikîne.',
  'statements-united': 'Niha yek daxuyanî ye. Paşvegerandin vedigerîne.',
  'statement-split': 'Niha du daxuyanî ne. Paşvegerandin vedigerîne.',
  'statement-whole': 'Daxuyanî bi kêmanî gotinekê digire.',
  'statement-unlike': 'Ne heman e: êdî ji bo van gotinan nayê pêşniyarkirin.',
  'speaker-right': '{name} hat naskirin.',
  'no-guess': 'Li vir axivkarê texmînkirî tune.',
  'no-quotation': 'Di vê beşê de tiştek nehatiye jêgirtin.',
  'names-kept': '{name}: nav hatin parastin.',
  'names-empty': 'Kesek herî kêm bi zimanekî navekî dixwaze.',
  attributed: 'Hat tomarkirin: {name} gotiye.',
  'attributed-nobody': 'Hat tomarkirin: nayê zanîn kê gotiye.',
  'attributed-other': 'Hat tomarkirin: gotina kesekî nîne, loma ne daxuyanî ye.',
  'date-unread': '“{text}” ne roj e. Wekî 2026-02-18 binivîse, an vala bihêle.',
  'statement-inserted': 'Gotina tomarkirî ket wergerê.',
  'source-copied': 'Çavkanî ket wergerê.',
  copied: 'Hat kopîkirin.',
  'copied-here':
    'Tenê ji bo pêvekirina li vir hat kopîkirin; ji bo clipboarda termînalê pir dirêj e.',
  pretranslating: 'Beşên vala ji bîrdankê tên dagirtin: {percent} (Esc radiwestîne).',
  pretranslated: {
    one: 'Beşek hat dagirtin; vegerek wê radike.',
    other: '{count} beş hatin dagirtin; vegerek hemûyan radike.',
  },
  'pretranslated-originals': {
    one: 'Beşek hat dagirtin; vegerek wê radike. Ji bo gotinên orîjînal hatin hiştin: {originals}.',
    other:
      '{count} beş hatin dagirtin; vegerek hemûyan radike. Ji bo gotinên orîjînal hatin hiştin: {originals}.',
  },
  'pretranslated-none': 'Tiştek ji bo dagirtinê tune.',
  'no-correction': 'Li vir rastkirinek tune ye.',
  'correction-refused': '“{word}” wek xwe dimîne; careke din nayê pêşniyarkirin.',
  resumed: 'Ji cihê ku te lê hişt didome.',
  'source-changed': {
    one: 'Pela çavkaniyê guheriye; cihê beşeke qediyayî nema.',
    other: 'Pela çavkaniyê guheriye; cihê {count} beşên qediyayî nema.',
  },
  'open-elsewhere':
    'Ev metn di bernameyeke din de jî vekirî ye. Ku her du bername beşekê biguherînin, guhertina dawî derbas dibe; her du werger di bîrdankê de dimînin.',
  'other-kept':
    'Hat piştrastkirin. Di bîrdankê de wergereke din hebû, “{text}”; ew li kêleka ya te hat parastin.',
  'changed-elsewhere': {
    one: 'Bernameyeke din wergereke din a beşa {number} tomar kir; her du hatin parastin.',
    other:
      'Bernameyeke din wergerên din ên {count} beşan tomar kirin, ya pêşî {number}; hemû hatin parastin.',
  },
  'read-only': 'Ev bîrdank tenê ji bo xwendinê ye: tiştek tê de nayê tomarkirin.',
  'beads-confirmed': {
    one: 'Rêzek hat piştrastkirin û di bîrdankê de hat tomarkirin.',
    other: '{count} rêz hatin piştrastkirin û di bîrdankê de hatin tomarkirin.',
  },
  'furniture-cannot': 'Ev rêz nikare bibe hêmana rûpelê.',
  'cannot-split': 'Ev rêz êdî nayê dabeşkirin.',
  'cannot-move': 'Li vir beşek tune ku bê guhastin.',
  'cannot-pin': 'Tenê rêzek ku di du stûnan de nivîsa wê heye dikare bê çespandin.',
  'cannot-align': 'Li dora vê rêzê tiştek vekirî tune ku ji nû ve bê hevrêzkirin.',
  'cannot-open': 'Ev pel nayên hevrêzkirin: du ji wan bi zimanekî ne, an jî yek nayê xwendin.',
  'no-doubt-left': 'Rêzeke gumanbar nemaye.',
  'split-where': 'Cihî bi tîran hilbijêre; Enter parve dike, Esc dihêle.',
  held: 'Hat hildan. Here rêza wê û heman bişkojê bitikîne; Esc berdide.',
  aligning: 'Hevrêzkirin berdewam e; Esc wê disekinîne.',
  'aligned-again': {
    one: 'Rêzek ji nû ve hat hevrêzkirin; rêzên piştrastkirî û çespandî wek xwe man.',
    other: '{count} rêz ji nû ve hatin hevrêzkirin; rêzên piştrastkirî û çespandî wek xwe man.',
  },
  'align-empty':
    'Di yek ji nivîsan de tiştek ji bo hevrêzkirinê tune: pel vala ye, an jî hemû hêmanên rûpelê ne.',
  'align-unlike':
    'Di van nivîsan de hema hema tiştek wekî hev nabêje. Ma pelên rast in, bi zimanên rast?',
  'aligned-part':
    'Hat sekinandin. Ya ku negihîştiyê bi tenê dimîne; «Ji nû ve hevrêz bike» wê hevrêz dike.',
  'aligned-until':
    'Li rêza {number} sekinî; yên din bi tenê dimînin. «Ji nû ve hevrêz bike» piştî rêzên piştrastkirî didomîne.',
  'aligning-stops': 'Tê sekinandin. Ya ku heta niha çêbûye tê berhevkirin.',
  'original-kept': 'Niha wê wek gotina nerasterast binivîse; beş li benda Enter e.',
  'language-said': 'Ji niha û pê ve çavkanî wek {language} tê xwendin.',
  'language-unlike':
    'Wisa xuya dike ku {file} bi {found} ye, ne bi {wanted}. Heke wisa be, derkeve û zimanê wê bi --from an --to diyar bike.',
  'language-is-target': 'Nivîs nikare bi {language} be: ew zimanê wergerê ye.',
  'visual-order': 'Tîpên vê nivîsê berevajî hatine tomarkirin: tiştek di bîrê de lê nayê.',
  'old-font':
    'Ev nivîs ji bo fonteke kurdî ya kevn hatiye nivîsandin: tiştek di bîrê de lê nayê. Di bernameya wê de biguherîne.',
  'no-document': 'Li wir tiştek ne vekirî ye; bi vê dest pê bike: {command}',
  'terminal-doubtful':
    'Dibe ku nivîs di vê termînalê de çewt xuya bike: tarjuman doctor nîşan dide ka çawa tê rastkirin.',
};
