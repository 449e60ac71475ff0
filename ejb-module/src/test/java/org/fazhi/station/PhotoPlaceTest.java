package org.fazhi.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone writes the place into the photo; whoever checks a station need not type it. */
class PhotoPlaceTest {

    /** 119°26′28.32″ E, 32°23′31.56″ N. */
    private static byte[] photo(ByteOrder order) {
        var tiff = ByteBuffer.allocate(200).order(order);
        tiff.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'}).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(100);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'E', 0, 0, 0});
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(124);
        tiff.position(100);
        for (int v : new int[] {32, 1, 23, 1, 3156, 100, 119, 1, 26, 1, 2832, 100}) {
            tiff.putInt(v);
        }
        var jpeg = ByteBuffer.allocate(240);
        jpeg.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 1, (byte) 0xFF, (byte) 0xE1}).putShort((short) 208).put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff.array());
        return jpeg.array();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePlaceIsReadInEitherOrderOfBytes(boolean little) {
        var place = PhotoPlace.of(photo(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        assertThat(place.lon()).isCloseTo(119.4412, within(1e-6));
        assertThat(place.lat()).isCloseTo(32.3921, within(1e-6));
    }

    @Test
    void aPhotoThatIsCutOffOrTellsNothingHasNoPlace() {
        var whole = photo(ByteOrder.BIG_ENDIAN);
        for (int length = 0; length < 160; length++) {
            assertThat(PhotoPlace.of(Arrays.copyOf(whole, length))).isNull();
        }
        assertThat(PhotoPlace.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2, 0})).isNull();
    }
}
