package term

import (
	"image"
	"strconv"
	"strings"
)

// upperHalf fills the upper half of a character with the foreground; the background shows in the lower half.
const upperHalf = "▀"

// Picture prints a picture with 24-bit colour, two pixels above each other in one character, so that they come out
// about square. A picture wider than the terminal, and every picture where there is no colour, is left out and false
// is returned.
func (o *Output) Picture(picture image.Image, indent int) bool {
	bounds := picture.Bounds()
	if !o.colour || bounds.Empty() || indent+bounds.Dx() > o.width {
		return false
	}
	var text strings.Builder
	for y := bounds.Min.Y; y < bounds.Max.Y; y += 2 {
		text.WriteString(strings.Repeat(" ", indent))
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			colour(&text, "38", picture, x, y)
			if y+1 < bounds.Max.Y {
				colour(&text, "48", picture, x, y+1)
			}
			text.WriteString(upperHalf)
		}
		text.WriteString("\x1b[0m\n")
	}
	_, err := o.Write([]byte(text.String())) // at once, so that no other line falls between
	return err == nil
}

// colour sets the foreground (38) or the background (48) to a pixel.
func colour(text *strings.Builder, plane string, picture image.Image, x, y int) {
	r, g, b, _ := picture.At(x, y).RGBA()
	text.WriteString("\x1b[" + plane + ";2")
	for _, channel := range [3]uint32{r, g, b} {
		text.WriteByte(';')
		text.WriteString(strconv.Itoa(int(channel >> 8)))
	}
	text.WriteByte('m')
}
