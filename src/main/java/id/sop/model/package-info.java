/**
 * The SOP as PermenPAN-RB 35/2012 describes it, as records without behaviour of their own.
 *
 * <p>Code speaks English, authors speak Indonesian; this is the glossary of both:
 *
 * <table>
 * <caption>Terms</caption>
 * <tr><th>In code</th><th>On the sheet and in YAML</th></tr>
 * <tr><td>identity</td><td>bagian identitas: nomor, tanggal, disahkan oleh, dasar hukum …</td></tr>
 * <tr><td>institution</td><td>instansi, the lines beside the logo</td></tr>
 * <tr><td>approval</td><td>disahkan oleh</td></tr>
 * <tr><td>legal basis</td><td>dasar hukum</td></tr>
 * <tr><td>qualifications</td><td>kualifikasi pelaksana</td></tr>
 * <tr><td>related procedures</td><td>keterkaitan</td></tr>
 * <tr><td>equipment</td><td>peralatan/perlengkapan</td></tr>
 * <tr><td>warnings</td><td>peringatan</td></tr>
 * <tr><td>records kept</td><td>pencatatan dan pendataan</td></tr>
 * <tr><td>actor</td><td>pelaksana, a column of the flow table</td></tr>
 * <tr><td>step</td><td>langkah, a row of the flow table</td></tr>
 * <tr><td>activity</td><td>kegiatan</td></tr>
 * <tr><td>decision</td><td>keputusan, drawn as belah ketupat</td></tr>
 * <tr><td>requirement</td><td>kelengkapan, what a step needs</td></tr>
 * <tr><td>output</td><td>output, what a step yields</td></tr>
 * <tr><td>note</td><td>keterangan</td></tr>
 * <tr><td>total time</td><td>jumlah waktu penyelesaian</td></tr>
 * <tr><td>suppression</td><td>abaikan</td></tr>
 * </table>
 */
package id.sop.model;
