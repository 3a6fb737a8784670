package id.sop.formatting;

import static id.sop.formatting.FormatterTest.becomes;

import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void commentsStayWithWhatTheyAreAbout() {
        becomes(
                """

                # Kepala berkas

                # nomor
                nomor: "1"   #beside
                nama: X # nama


                dasar_hukum: # semua
                # satu
                - A #  a
                # akhir daftar tidak terlihat dari jarak
                langkah:
                - # langkah satu
                  # sebelum waktu
                  waktu: 5 menit
                  kegiatan: Menerima
                  # akhir langkah satu

                - kegiatan: >-   # lipat
                    Menyimpan # bukan catatan
                  lanjut: [1, # ke atas
                    2]
                # akhir
                """,
                """
                # Kepala berkas

                nama: X  # nama
                # nomor
                nomor: "1"  #beside

                dasar_hukum:  # semua
                  # satu
                  - A  #  a
                # akhir daftar tidak terlihat dari jarak
                langkah:
                  # langkah satu
                  # sebelum waktu
                  - kegiatan: Menerima
                    waktu: 5 menit
                    # akhir langkah satu

                  - kegiatan: "Menyimpan # bukan catatan"  # lipat
                    lanjut:
                      - 1  # ke atas
                      - 2
                # akhir
                """);
    }

    /** A reader of YAML counts blank lines to the block above them, whether or not it keeps them. */
    @Test
    void blankLinesBelowTextsOfSeveralLinesStay() {
        becomes(
                """
                nama: X
                peringatan:
                  - |-  # satu
                    Satu
                    dua


                  # dua
                  - |
                    Tiga
                    empat

                catatan: |+
                  Lima
                  enam


                nomor: "1"
                """,
                """
                nama: X
                nomor: "1"
                peringatan:
                  - |-  # satu
                    Satu
                    dua
                  # dua
                  - |
                    Tiga
                    empat

                catatan: |+
                  Lima
                  enam


                """);
    }

    @Test
    void whatStandsOnTopIsAboutTheFile() {
        becomes(
                """
                # yaml-language-server: $schema=sop.schema.json
                nomor: 1
                nama: X
                """,
                """
                # yaml-language-server: $schema=sop.schema.json
                nama: X
                nomor: 1
                """);
    }
}
