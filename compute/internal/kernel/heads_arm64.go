package kernel

func (neon) Attend(h *Head, s *Scratch) { attendWith(neon{}, h, s) }

func (neonBase) Attend(h *Head, s *Scratch) { attendWith(neonBase{}, h, s) }

func (neon) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	quantizeHeadsWith(neon{}, dst, peaks, u, width)
}

func (neonBase) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	quantizeHeadsWith(neonBase{}, dst, peaks, u, width)
}
