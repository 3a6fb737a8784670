package id.sop.cli.command;

import id.sop.authoring.NewSop;
import id.sop.authoring.NewStep;
import id.sop.authoring.OfficeDefaults;
import id.sop.authoring.StandardTexts;
import id.sop.check.Schemas;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of an office's folder besides its first SOP, and what that SOP says when nobody said anything. */
final class OfficeFolder {
    static final String CONFIGURATION = "sop.yaml";
    /** What its configuration says for all SOPs. */
    static final OfficeDefaults DEFAULTS =
            new OfficeDefaults(Set.of(Keys.INSTITUTION, Keys.REGION_CODE, Keys.APPROVAL), Set.of());

    static final String ROSTER = "daftar-kantor.csv";

    /** Where schemas lie that editors read; hidden, so that no SOP is sought there. */
    private static final String SCHEMAS = ".vscode/";

    private static final String SETTINGS =
            """
            {
              "files.encoding": "utf8",
              "files.eol": "\\n",
              "editor.insertSpaces": true,
              "[yaml]": {
                "editor.tabSize": 2,
                "editor.rulers": [120]
              },
              "yaml.schemas": {
                ".vscode/sop.schema.json": ["**/*.yaml", "!sop.yaml"],
                ".vscode/konfigurasi.schema.json": "sop.yaml"
              }
            }
            """;

    private static final String EXTENSIONS =
            """
            {
              "recommendations": ["redhat.vscode-yaml"]
            }
            """;

    private static final String EDITOR =
            """
            root = true

            [*]
            charset = utf-8
            end_of_line = lf
            insert_final_newline = true
            trim_trailing_whitespace = true

            [*.yaml]
            indent_style = space
            indent_size = 2
            max_line_length = 120
            """;

    private static final String IGNORED =
            """
            # Lembar dibuat dari SOP, dan dapat dicetak lagi kapan saja.
            /hasil/
            .sop-new.jawaban*
            """;

    private final Phrases phrases;

    OfficeFolder(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Returns the files by their names, with forward slashes.
     *
     * @param folder the plain name of the folder, of which that of the kecamatan is guessed
     */
    Map<String, String> files(String folder) {
        String district = district(folder);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(CONFIGURATION, Layout.ofConfiguration(configuration(district)).orElseThrow());
        files.put(
                ROSTER,
                "kode,kecamatan,kabupaten_kota\n99.99.01," + district
                        + ",Kabupaten Contoh\n99.99.02,Contoh,Kabupaten Contoh\n");
        files.put(".gitignore", IGNORED);
        files.put(".editorconfig", EDITOR);
        files.put(SCHEMAS + "settings.json", SETTINGS);
        files.put(SCHEMAS + "extensions.json", EXTENSIONS);
        files.put(SCHEMAS + "sop.schema.json", Schemas.sop(Columns.STANDARD));
        files.put(SCHEMAS + "konfigurasi.schema.json", Schemas.configuration());
        return files;
    }

    private String configuration(String district) {
        String values = StandardTexts.values();
        String isian = values.substring(values.indexOf("isian:"));
        return "# " + phrases.get(NewPhrase.OFFICE_HEAD) + "\nakar: ya\nkertas: a4\n# "
                + phrases.get(NewPhrase.OFFICE_SHARED)
                + """

                instansi:
                  - Pemerintah ${kabupaten_kota}
                  - Kecamatan ${kecamatan}
                kode_wilayah: ${kode}
                disahkan_oleh:
                  jabatan: Camat ${kecamatan}
                  nama: ${camat}
                  pangkat: ${pangkat}
                  nip: ${nip}
                """
                + isian.replaceFirst("\n  kecamatan: Contoh *\n", "\n  kecamatan: " + district + "\n")
                + "# " + phrases.get(NewPhrase.OFFICE_LOGO)
                + "\n#logo: logo.png\n";
    }

    /** Returns the name of a kecamatan as a folder may bear it: kecamatan-karangploso. */
    private static String district(String folder) {
        String name = Stream.of(folder.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty()
                        && !List.of("kecamatan", "kec", "kantor", "sop").contains(word))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "Contoh" : name;
    }

    /** Returns an SOP with what it lacks: the identity by the values of the folder, and a short procedure as an example. */
    static NewSop completed(NewSop known) {
        boolean example = known.steps().isEmpty() && known.actors().isEmpty();
        return new NewSop(
                known.name().isEmpty() ? "Penerbitan Surat Keterangan" : known.name(),
                known.institution(),
                Map.of(
                        Keys.NUMBER,
                        OfficeDefaults.number(1),
                        Keys.CREATED,
                        "${tanggal_pembuatan}",
                        Keys.EFFECTIVE,
                        "${tanggal_efektif}"),
                example ? List.of("Pemohon", "Petugas Loket", "Camat") : known.actors(),
                example ? steps() : known.steps());
    }

    private static List<NewStep> steps() {
        return List.of(
                new NewStep(
                        "Mengajukan permohonan",
                        List.of("Pemohon"),
                        List.of("Surat pengantar", "Kartu keluarga"),
                        "5 menit",
                        "Berkas permohonan",
                        "",
                        ""),
                new NewStep(
                        "Memeriksa berkas dan mengetik surat",
                        List.of("Petugas Loket"),
                        List.of("Berkas permohonan"),
                        "30 menit",
                        "Konsep surat",
                        "1",
                        ""),
                new NewStep(
                        "Menandatangani surat",
                        List.of("Camat"),
                        List.of("Konsep surat"),
                        "1 jam",
                        "Surat keterangan",
                        "",
                        ""));
    }
}
