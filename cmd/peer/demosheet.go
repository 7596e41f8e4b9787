package main

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"os"

	"github.com/limn-network/limn/compute"
)

// A sheet shows small pictures enlarged, because at their own size a person sees little of them.
const (
	sheetScale = 4
	sheetGap   = 8 // pixels between two pictures, and around them
)

// writeSheet draws pictures of one size side by side, in even rows, the sheet at least twice as wide as high.
func writeSheet(path string, pictures []*compute.Picture) error {
	rows := max(1, int(math.Sqrt(float64(len(pictures))/2)))
	columns := (len(pictures) + rows - 1) / rows
	w, h := pictures[0].Width*sheetScale+sheetGap, pictures[0].Height*sheetScale+sheetGap
	sheet := image.NewRGBA(image.Rect(0, 0, columns*w+sheetGap, rows*h+sheetGap))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	for i, p := range pictures {
		left, top := sheetGap+i%columns*w, sheetGap+i/columns*h
		for y := range p.Height * sheetScale {
			for x := range p.Width * sheetScale {
				at := 3 * (y/sheetScale*p.Width + x/sheetScale)
				sheet.SetRGBA(left+x, top+y, color.RGBA{p.RGB[at], p.RGB[at+1], p.RGB[at+2], 255})
			}
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, sheet); err != nil {
		return err
	}
	return os.WriteFile(path, out.Bytes(), 0o644)
}
