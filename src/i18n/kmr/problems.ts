/** Sentences for problems, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const problems: Catalogue['problems'] = {
  'file.not-found': '{file}: peleke wisa tune. Nav û peldankê kontrol bike.',
  'file.not-readable': '{file}: destûra xwendina pelê tune ({reason}). Destûrên wê kontrol bike.',
  'file.is-folder': '{file}: ev peldank e. Navê peleke tê de bide.',
  'file.format-unknown': '{file}: tercuman vê formatê naxwîne. Van dixwîne: {formats}.',
  'file.not-regular':
    '{file}: ev boriyek, amûrek an soketek e, ne pel e. Ya ku jê derdikeve di pelekê de tomar bike û navê wê bide.',
  'file.too-large':
    '{file}: mezinahiya pelê {size} MB ye, ji ya ku bi carekê tê vekirin ({most} MB) mezintir e. Parçe bike.',
  'text.too-long':
    '{file}: ji {most} beşan zêdetir tê de hene, ji ya ku bi carekê tê vekirin zêdetir e. Pelê parçe bike.',
  'file.archive': '{file}: ev arşîvek e. Wê veke û navê peleke tê de bide.',
  'file.write-failed': '{file}: nehat nivîsandin ({reason}). Tiştek neguherî.',
  'file.folder-missing':
    '{file}: peldankeke wisa tune. Pêşî çêke, an navê peleke di peldankeke din de bide.',
  'file.not-writable':
    '{file}: destûra nivîsandinê li vir tune ({reason}). Destûrên peldankê kontrol bike, an navê peleke di peldankeke din de bide.',
  'file.disk-full':
    '{file}: nehat nivîsandin, dîsk tije ye. Tiştek neguherî. Hinek cih veke, an navê peleke li ser dîskeke din bide.',
  'file.same-as-input': '{file}: ev ê pela ku tê xwendin jê bibe. Navekî din hilbijêre.',
  'text.not-utf8':
    '{file}: bayta {byte} ne UTF-8 e. Pelê bi UTF-8 tomar bike, an kodkirina wê bibêje, wek --encoding windows-1256.',
  'text.binary':
    '{file}: bayta {byte} NUL e, loma ev ne pela nivîsê ye. Peleke nivîsê (.txt) bide.',
  'text.bad-encoding':
    '{file}: bayta {byte} ne {encoding} e. Pelê bi UTF-8 tomar bike, an kodkirina wê bi --encoding bibêje.',
  'text.encoding-unknown':
    '{file}: Tercuman kodkirina {encoding} nas nake. Van nas dike: {encodings}.',
  'text.direction':
    '{file}, rêz {line}, stûn {column}: nîşana aliyê nivîsê {name} bê hevpar e, loma metna li pey wê dikare bi rêzeke din xuya bike. Wek xwe hat parastin û bi navê xwe tê nîşandan.',
  'text.hidden':
    '{file}, rêz {line}, stûn {column}: di metnê de tîpên ku nayên dîtin hene ({count}, ji {name} pê ve). Wek xwe hatin parastin û nayên nîşandan.',
  'text.more': '{file}: û wisa: di metnê de {count} tîpên wisa hene. Hemû wek xwe hatin parastin.',
  'tmx.empty': '{file}: pel vala ye, loma ne TMX e.',
  'tmx.malformed':
    '{file}, rêz {line}, stûn {column}: ev ne XML-a rast e ({reason}). Tiştek neguherî. Pelê rast bike, an jî bi --salvage ya saxlem bistîne.',
  'tmx.root':
    '{file}, rêz {line}: ev peleke "{root}" e, ne TMX e. Ji bernameya din wek TMX 1.4 derxe.',
  'tmx.entity':
    '{file}, rêz {line}: pel ENTITY-yan pênase dike, ku destûr nîne. Tiştek neguherî. Bêyî wan ji nû ve derxe.',
  'tmx.depth':
    '{file}, rêz {line}: hêman ji {depth} astan zêdetir di nav hev de ne. Tiştek neguherî.',
  'tmx.truncated':
    '{file}, rêz {line}, stûn {column}: pel zû diqede. Yekeyên temam hatin xwendin; ya mayî ji çavkaniyê bixwaze.',
  'tmx.control-character':
    '{file}, rêz {line}: tîpa kontrolê {character} di XML de cih nagire û hat derxistin.',
  'tmx.encoding-differs':
    '{file}: pel dibêje ku {declared} e, lê {encoding} e. Wek ku heye hat xwendin.',
  'tmx.no-language':
    '{file}, rêz {line}: metnek hat derxistin, zimanê wê tune an ne ziman e ("{name}").',
  'tmx.one-language':
    '{file}, rêz {line}: yekeyek hat derxistin, metna wê tenê bi zimanekî ye ({language}).',
  'tmx.empty-text': '{file}, rêz {line}: metneke vala hat derxistin ({language}).',
  'tmx.record': '{file}, rêz {line}: yekeyek hat derxistin, qada wê "{field}" nayê parastin.',
  'tmx.date':
    '{file}, rêz {line}: {attribute}="{date}" ne dîrok e. Wek xwe hat parastin û nehat bikaranîn.',
  'tmx.codes-unbalanced':
    '{file}, rêz {line}: kodeke navmetnê bêyî nîvê xwe yê din dest pê dike an diqede. Wek xwe hat parastin.',
  'tmx.codes-foreign': '{file}, rêz {line}: hêmana "{element}" ne ya TMX e. Wek kod hat parastin.',
  'tmx.kurdish':
    '{file}, rêz {line}: "{name}" nabêje kîjan kurdî; li gorî tîpên xwe wek {language} hat girtin. Kontrol bike, an di bernameya din de nav bike ckb an kmr.',
  'tmx.kanuri':
    '{file}, rêz {line}: "{name}" kanûrî ye û wisa hat parastin. Mebesta te ku, ckb an kmr bû?',
  'tmx.direction':
    '{file}, rêz {line}: nîşaneke aliyê nivîsê di metnê de vebûye û nehatiye girtin. Wek xwe hat parastin.',
  'tmx.unit-broken': '{file}, rêz {line}: ev yeke xirabûye û hat derxistin.',
  'tmx.no-texts': '{file}, rêz {line}: yekeyek nehat girtin, tu nivîs tê de tune.',
  'tmx.misplaced':
    '{file}, rêz {line}: di TMX de cihê hêmana "{element}" ne li vir e. Ew û naveroka wê nehatin girtin.',
  'tmx.stray': '{file}, rêz {line}: ya li vir ne ya tu yekeyekê ye û nehat girtin.',
  'table.quotes':
    '{file}, rêza {line}: nîşaneke jêgirtinê vebûye û nehatiye girtin. Bigire, an yên ku ji nivîsê ne du caran binivîse.',
  'table.columns':
    '{file}, rêza {line}: ji tabloyê re herî kêm du stûnên nivîsê divên; di vê rêzê de {columns} hene.',
  'table.language':
    '{file}: rêza yekem navê du zimanan nabêje (wek ar û ckb). Lê zêde bike, an bi --from û --to bibêje.',
  'table.no-column':
    '{file}: tu stûn bi navê {language} tune; rêza yekem navê {names} dibêje. Bi --from û --to ji wan hilbijêre.',
  'table.columns-unread':
    '{file}: du stûn hatin xwendin, {read}; nehatin xwendin: {names}. Bi --from û --to wan jî bigire.',
  'json.invalid': '{file}: ev ne JSON e. Kontrol bike ka pel temam e.',
  'statements.shape':
    '{file}: lîsteya daxuyaniyan nehat dîtin. Ya ku tê xwestin {"store": [{"id": …, "variants": […]}]} e.',
  'statements.entry':
    '{file}: daxuyaniya {number} ("{id}") nehat girtin, qada wê "{field}" tune an ji cureyekî şaş e.',
  'language.undecided': '{file}: zimanê wê nehat diyarkirin. Bi --from bibêje: ar, ckb, kmr an en.',
  'language.unsupported':
    '{language} ne ji zimanên tercuman e: ar, ckb, kmr, en. Heke ziman çewt hatibe naskirin, wî bi --from diyar bike.',
  'language.same': 'Nivîs jixwe bi {language} ye. Bi --to armanceke din hilbijêre.',
  'language.unlike':
    '{file}: hat gotin ku ev nivîs bi {wanted} ye, lê wisa xuya dike ku bi {found} ye. Wek hatî gotin hat vekirin; li --from û --to binêre.',
  'memory.record-invalid':
    '{file}, {place}: qada "{field}" di vê tomarê de ({record}) tune an ji cureyekî şaş e. Rêzê rast bike an jê bibe.',
  'memory.not-found': '{file}: li vir bîrdank tune. Rêya ku bi --memory hatiye dayîn kontrol bike.',
  'memory.not-folder': '{file}: ev pel e û bîrdank peldank e. Bi --memory navê peldankekê bide.',
  'memory.not-file':
    '{file}: ev ne pel e, û bîrdank tomarên xwe di pelekê de diparêze. Wê ji vir bibe û pelê ji kopiyên yedek vegerîne.',
  'memory.record-refused':
    '{file}: tomarek ({record} {id}) nehat girtin. Ew ji ya ku tomarek dikare be dirêjtir e, an nîvê tîpekê tê de heye.',
  'memory.not-readable':
    '{file}: bîrdank nehat xwendin ({reason}). Peldankê û destûrên wê kontrol bike.',
  'memory.not-saved':
    '{file}: NEHAT TOMARKIRIN ({reason}). Kar di vê danişînê de tê parastin û di hewldana din de tê nivîsandin.',
  'memory.disk-full':
    '{file}: NEHAT TOMARKIRIN, dîsk tije ye. Kar di vê danişînê de tê parastin: cih vala bike û dîsa biceribîne.',
  'memory.read-only':
    '{file}: NEHAT TOMARKIRIN, ev bîrdank tenê ji bo xwendinê ye. Bi --memory yeke din bibêje.',
  'memory.folder-gone':
    '{file}: NEHAT TOMARKIRIN, peldanka bîrdankê hatiye rakirin an guhertin. Kar di vê danişînê de tê parastin: peldankê vegerîne, an bi --memory yeke din bibêje.',
  'memory.closed': '{file}: NEHAT TOMARKIRIN, bîrdank jixwe girtî ye.',
  'memory.busy': '{file}: bernameyeke din vê bîrdankê dicivîne. Piştî hinekî dîsa biceribîne.',
  'memory.format-newer':
    '{file}: bi tercumanekî nûtir hatiye nivîsandin (formata {format}), loma nayê guhertin. Tercuman nû bike, an bi --reference bixwîne.',
  'memory.line-damaged':
    '{file}, {place}: ev rêz xera bûye (kontrola wê şaş e). Di quarantine.jsonl de hat danîn; yên din hatin xwendin.',
  'memory.line-invalid':
    '{file}, {place}: ev rêz ne objeya JSON a bi tîpên temam e. Di quarantine.jsonl de hat danîn; li wir rast bike û vegerîne.',
  'memory.line-too-long':
    '{file}, {place}: ev rêz {bytes} bayt e, ji ya ku tomarek dikare hebe zêdetir. Di quarantine.jsonl de hat danîn.',
  'memory.torn-tail':
    '{file}, {place}: rêza dawîn ne temam e û qet nehatiye gotin ku tomar bûye. Nehat girtin; yên din hatin xwendin.',
  'memory.zero-filled':
    '{file}: di pelê de ji sifiran pê ve tiştek tune, wek piştî qutbûna elektrîkê. Bi navê {file}.damaged hat hiştin; ji kopiya yedek vegerîne.',
  'memory.conflict-markers':
    '{file}, {place}: nîşanên yekkirineke git a neqediyayî. Her du alî hatin xwendin; nîşan di tomarkirina din de namînin.',
  'memory.conflict-copy':
    '{file}: amûreke hevdemkirinê li vir kopiyeke duyem a peleke bîrdankê hiştiye. Tiştên tê de nayên xwendin heta ku bi tarjuman memory compact bên girtin.',
  'memory.snapshot-gone':
    '{file}: pel tune ye an vala ye, û tomarên wê di kopiyeke ewle de ne. Wan bi tarjuman memory restore vegerîne.',
  'memory.snapshot-cut':
    '{file}, {place}: pel di nîvê rêzekê de diqede, wek dema kopîkirin qut dibe. Tiştên li dû wê tune ne. Dîsa kopî bike, an bi tarjuman memory restore tiştên di kopiyeke ewle de vegerîne.',
  'memory.no-backup':
    '{file}: kopiyeke ewle ya wê dîrokê tune. Fermana tarjuman memory backups yên ku hene nîşan dide.',
  'memory.backup-damaged':
    '{file}, {place}: ev rêza kopiya ewle xera bûye û nayê vegerandin. Ji bo kopiyeke wisa --exactly nayê qebûlkirin.',
  'keys.unknown-command': 'Di mîhengên te de fermana {command} heye, lê fermaneke wisa tune ye.',
  'keys.not-a-key': '{key} nikare bibe bişkoja {command}; yên din ên mîhengan tên şopandin.',
  'keys.taken': '{key} ji bo {command} hat xwestin, lê ya {other} ye.',
  'editor.failed': 'Edîtora te nehat bikaranîn; werger wekî xwe ma. Ferman: {command}',
  'export.languages': 'Tablo du zimanan dixwaze; di formê de hilbijêre.',
  'export.stopped': '{file}: hat rawestandin, tiştek nehat nivîsandin.',
  'settings.misread':
    '{file}: ev rêbaz nehatin fêmkirin û tiştekî nakin: {names}. README nîşan dide ka her yek çawa tê nivîsandin.',
  'settings.invalid':
    '{file}: mîheng ne objeya JSON in. Pelê rast bike, an ji bo mîhengên destpêkê jê bibe.',
  'align.same-language':
    '{file}: ev pel bi {language} ye, wek yeke din a dayî. Pelên bi zimanên cuda hevrêz bike, an zimên bi --from bibêje.',
  'import.too-many':
    '{file}, rêz {line}: nehat girtin, çavkaniya wê jixwe {count} werger hene, zêdetir nayên parastin.',
  'import.too-long':
    '{file}, rêz {line}: nehat girtin, bi hemû nivîsên xwe ji dirêjahiya destûrdayî ya tomarekê dirêjtir e. Di bernameya din de par bike.',
  'import.too-often':
    '{file}, rêz {line}: heman çavkanî berê {count} caran bi nasname an têbiniyên xwe hatibû. Nivîsên wê parastî ne; nasname û têbiniyên vê û yên piştî wê nehatin girtin.',
  'import.remarks':
    '{file}: {count} têbiniyên din ên bi vî rengî nehatin rêzkirin. Her tişta ku behsa wê dikin parastî ye.',
  'import.empty-side':
    '{file}, rêza {line}: aliyekî vê rêzê vala ye, loma nehat girtin. Tijî bike û dîsa bîne.',
};
