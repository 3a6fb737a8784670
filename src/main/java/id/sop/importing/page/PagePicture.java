package id.sop.importing.page;

import id.sop.geometry.Box;

/**
 * A page of a document as its own program shows it.
 *
 * @param area what the picture shows, in the coordinates of the places on the page
 * @param mediaType of the content, such as image/png
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, and compared by nobody.
public record PagePicture(Box area, String mediaType, byte[] content) {}
